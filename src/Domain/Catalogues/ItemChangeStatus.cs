using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

public enum ItemChangeKind
{
    [Label("新增")] Add,
    [Label("修订")] Revise,
    [Label("删除")] Strike,
}

public enum ItemChangeStatus
{
    /// <summary>Being written by its body. Left by handing it in, or taking it back.</summary>
    [Label("草稿")] Draft,

    /// <summary>Handed in; the lead reads it. Left by accepting it, sending it back, or taking it back.</summary>
    [Label("待审核")] Submitted,

    /// <summary>Sent back with reasons. Left by handing it in again, or taking it back.</summary>
    [Label("已退回")] Returned,

    /// <summary>Accepted by the lead; the next edition has it. Left by that, or by sending it back after all.</summary>
    [Label("已采纳待发布")] Accepted,

    /// <summary>An edition has it. Final.</summary>
    [Label("已发布")] Published,

    /// <summary>Taken back by its body. Final.</summary>
    [Label("已撤回")] Withdrawn,
}

public enum ItemChangeAction
{
    [Label("修改")] Amend,
    [Label("提交")] Submit,
    [Label("退回")] Return,
    [Label("采纳")] Accept,
    [Label("撤回")] Withdraw,
    [Label("发布")] Publish,
}

public static class ItemChangeTransitions
{
    public static readonly Transitions<ItemChangeStatus, ItemChangeAction> Table = new("item-change", Clause.Items)
    {
        [ItemChangeStatus.Draft, ItemChangeAction.Amend] = ItemChangeStatus.Draft,
        [ItemChangeStatus.Draft, ItemChangeAction.Submit] = ItemChangeStatus.Submitted,
        [ItemChangeStatus.Draft, ItemChangeAction.Withdraw] = ItemChangeStatus.Withdrawn,
        [ItemChangeStatus.Submitted, ItemChangeAction.Return] = ItemChangeStatus.Returned,
        [ItemChangeStatus.Submitted, ItemChangeAction.Accept] = ItemChangeStatus.Accepted,
        [ItemChangeStatus.Submitted, ItemChangeAction.Withdraw] = ItemChangeStatus.Withdrawn,
        [ItemChangeStatus.Returned, ItemChangeAction.Amend] = ItemChangeStatus.Returned,
        [ItemChangeStatus.Returned, ItemChangeAction.Submit] = ItemChangeStatus.Submitted,
        [ItemChangeStatus.Returned, ItemChangeAction.Withdraw] = ItemChangeStatus.Withdrawn,
        [ItemChangeStatus.Accepted, ItemChangeAction.Return] = ItemChangeStatus.Returned,
        [ItemChangeStatus.Accepted, ItemChangeAction.Publish] = ItemChangeStatus.Published,
    };
}
