using Supervision.Domain.Common;

namespace Supervision.Domain.Guidelines;

public enum GuidelineStatus
{
    /// <summary>Being written by its body. Left by handing it in.</summary>
    [Label("草稿")] Draft,

    /// <summary>Handed in; the lead reads it. Left by accepting it or sending it back.</summary>
    [Label("待审核")] Submitted,

    /// <summary>Sent back with reasons. Left by handing it in again.</summary>
    [Label("已退回")] Returned,

    /// <summary>Accepted by the lead; what manuals are compiled from until the body's next version is accepted. Final.</summary>
    [Label("已采纳")] Accepted,
}

public enum GuidelineAction
{
    [Label("修改")] Amend,
    [Label("提交")] Submit,
    [Label("退回")] Return,
    [Label("采纳")] Accept,
    [Label("标注重点事项")] MarkKeyItems,
}

public static class GuidelineTransitions
{
    public static readonly Transitions<GuidelineStatus, GuidelineAction> Table = new("guideline", Clause.Guidelines)
    {
        [GuidelineStatus.Draft, GuidelineAction.Amend] = GuidelineStatus.Draft,
        [GuidelineStatus.Draft, GuidelineAction.Submit] = GuidelineStatus.Submitted,
        [GuidelineStatus.Returned, GuidelineAction.Amend] = GuidelineStatus.Returned,
        [GuidelineStatus.Returned, GuidelineAction.Submit] = GuidelineStatus.Submitted,
        [GuidelineStatus.Submitted, GuidelineAction.Return] = GuidelineStatus.Returned,
        [GuidelineStatus.Submitted, GuidelineAction.Accept] = GuidelineStatus.Accepted,
        [GuidelineStatus.Submitted, GuidelineAction.MarkKeyItems] = GuidelineStatus.Submitted,
        [GuidelineStatus.Accepted, GuidelineAction.MarkKeyItems] = GuidelineStatus.Accepted,
    };
}
