using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

public enum FilingLineStatus
{
    /// <summary>Part of a list that is being written or waits for approval.</summary>
    [Label("草稿")] Draft,

    /// <summary>Broke a rule when its list was handed in in part; its reasons are kept. Final.</summary>
    [Label("未通过")] Refused,

    /// <summary>On record; waits for a joint list. Counts for the year.</summary>
    [Label("已备案")] Registered,

    /// <summary>Part of a dispatched inspection. Counts for the year.</summary>
    [Label("已下发")] Dispatched,

    /// <summary>Its body was there and handed in its findings. Counts for the year. Final.</summary>
    [Label("已检查")] Executed,

    /// <summary>Taken back by its body before dispatch. Does not count. Final.</summary>
    [Label("已撤回")] Withdrawn,

    /// <summary>Its inspection was cancelled, or nobody was found there. Does not count. Final.</summary>
    [Label("已取消")] Cancelled,
}

public static class FilingLineStatuses
{
    /// <summary>六(三): what counts for the year, and what other bodies know of.</summary>
    public static readonly IReadOnlyList<FilingLineStatus> Counting = [FilingLineStatus.Registered, FilingLineStatus.Dispatched, FilingLineStatus.Executed];
}

public enum FilingLineAction
{
    [Label("备案")] Register,
    [Label("判为未通过")] Refuse,
    [Label("下发")] Dispatch,
    [Label("移出检查任务")] Drop,
    [Label("检查")] Execute,
    [Label("撤回")] Withdraw,
    [Label("取消")] Cancel,
}

internal static class FilingLineTransitions
{
    internal static readonly Transitions<FilingLineStatus, FilingLineAction> Table = new("filing.line", Clause.Filing)
    {
        [FilingLineStatus.Draft, FilingLineAction.Register] = FilingLineStatus.Registered,
        [FilingLineStatus.Draft, FilingLineAction.Refuse] = FilingLineStatus.Refused,
        [FilingLineStatus.Draft, FilingLineAction.Withdraw] = FilingLineStatus.Withdrawn,
        [FilingLineStatus.Registered, FilingLineAction.Withdraw] = FilingLineStatus.Withdrawn,
        [FilingLineStatus.Registered, FilingLineAction.Dispatch] = FilingLineStatus.Dispatched,
        [FilingLineStatus.Dispatched, FilingLineAction.Drop] = FilingLineStatus.Registered,
        [FilingLineStatus.Dispatched, FilingLineAction.Execute] = FilingLineStatus.Executed,
        [FilingLineStatus.Dispatched, FilingLineAction.Cancel] = FilingLineStatus.Cancelled,
    };
}
