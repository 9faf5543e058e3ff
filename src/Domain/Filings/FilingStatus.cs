using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

public enum FilingStatus
{
    /// <summary>Being written; its body may change anything. Left by handing it in.</summary>
    [Label("草稿")] Draft,

    /// <summary>Handed in late, or with an exemption that only the lead can grant. Left by the lead's approval or return.</summary>
    [Label("待审批")] PendingApproval,

    /// <summary>Sent back by the lead with a reason; may be changed and handed in again.</summary>
    [Label("已退回")] Returned,

    /// <summary>On record with a number; its lines may enter a joint list. Left only by withdrawal.</summary>
    [Label("已备案")] Registered,

    /// <summary>Taken back by its body with a reason before any of its lines was dispatched. Final.</summary>
    [Label("已撤回")] Withdrawn,
}

public enum FilingAction
{
    [Label("修改")] Amend,
    [Label("提交")] Submit,
    [Label("提交审批")] SubmitForApproval,
    [Label("批准")] Approve,
    [Label("退回")] Return,
    [Label("撤回")] Withdraw,
}

internal static class FilingTransitions
{
    internal static readonly Transitions<FilingStatus, FilingAction> Table = new("filing", Clause.Filing)
    {
        [FilingStatus.Draft, FilingAction.Amend] = FilingStatus.Draft,
        [FilingStatus.Draft, FilingAction.Submit] = FilingStatus.Registered,
        [FilingStatus.Draft, FilingAction.SubmitForApproval] = FilingStatus.PendingApproval,
        [FilingStatus.Draft, FilingAction.Withdraw] = FilingStatus.Withdrawn,
        [FilingStatus.PendingApproval, FilingAction.Approve] = FilingStatus.Registered,
        [FilingStatus.PendingApproval, FilingAction.Return] = FilingStatus.Returned,
        [FilingStatus.PendingApproval, FilingAction.Withdraw] = FilingStatus.Withdrawn,
        [FilingStatus.Returned, FilingAction.Amend] = FilingStatus.Returned,
        [FilingStatus.Returned, FilingAction.Submit] = FilingStatus.Registered,
        [FilingStatus.Returned, FilingAction.SubmitForApproval] = FilingStatus.PendingApproval,
        [FilingStatus.Returned, FilingAction.Withdraw] = FilingStatus.Withdrawn,
        [FilingStatus.Registered, FilingAction.Withdraw] = FilingStatus.Withdrawn,
    };
}
