using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

public enum DuplicateStatus
{
    /// <summary>The two are alike; nobody has decided. Left by refusing or merging.</summary>
    [Label("待处理")] Proposed,

    /// <summary>Somebody has looked: they are two. Not proposed again.</summary>
    [Label("不是重复")] Refused,

    /// <summary>They are one file now. Left by undoing the merge.</summary>
    [Label("已合并")] Merged,
}

public enum DuplicateAction
{
    [Label("认定不是重复")] Refuse,
    [Label("合并")] Merge,
    [Label("撤销合并")] Reopen,
}

public static class DuplicateTransitions
{
    public static readonly Transitions<DuplicateStatus, DuplicateAction> Table = new Transitions<DuplicateStatus, DuplicateAction>("duplicate", Clause.Scope)
    {
        [DuplicateStatus.Proposed, DuplicateAction.Refuse] = DuplicateStatus.Refused,
        [DuplicateStatus.Proposed, DuplicateAction.Merge] = DuplicateStatus.Merged,
        [DuplicateStatus.Refused, DuplicateAction.Merge] = DuplicateStatus.Merged,
        [DuplicateStatus.Merged, DuplicateAction.Reopen] = DuplicateStatus.Proposed,
    }
    .Because(DuplicateAction.Refuse, EnterpriseMergeErrors.Decided, DuplicateStatus.Refused, DuplicateStatus.Merged)
    .Because(DuplicateAction.Merge, EnterpriseMergeErrors.Decided, DuplicateStatus.Merged);
}

/// <summary>疑似重复: two files that may be of one enterprise. What was decided about them is kept, so that nobody is asked twice.</summary>
public sealed class DuplicatePair : AggregateRoot
{
    private DuplicatePair() { }

    /// <summary>The smaller of the two ids.</summary>
    public Guid FirstId { get; private init; }
    public Guid SecondId { get; private init; }
    public List<DuplicateReason> Reasons { get; private init; } = [];
    public DateTimeOffset FoundAt { get; private init; }
    public DuplicateStatus Status { get; private set; }

    /// <summary>Why it was decided so; null while nobody has.</summary>
    public string? Reason { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    public Result MayRefuse() => DuplicateTransitions.Table.Next(Status, DuplicateAction.Refuse).Outcome;

    public Result Refuse(string first, string second, string reason, string by, DateTimeOffset now)
    {
        if (Decide(DuplicateAction.Refuse, reason, by, now) is { IsError: true } refused) return refused;
        Happened(new DuplicateRefused(FirstId, SecondId, first, second, reason));
        return Result.Done;
    }

    public Result Merge(string reason, string by, DateTimeOffset now) => Decide(DuplicateAction.Merge, reason, by, now);

    /// <summary>The merge was undone: somebody has to look again.</summary>
    public Result Reopen()
    {
        var next = DuplicateTransitions.Table.Next(Status, DuplicateAction.Reopen);
        if (next.IsError) return next.Error!;
        (Status, Reason, DecidedBy, DecidedAt) = (next.Value, null, null, null);
        return Result.Done;
    }

    private Result Decide(DuplicateAction action, string reason, string by, DateTimeOffset now)
    {
        var next = DuplicateTransitions.Table.Next(Status, action);
        if (next.IsError) return next.Error!;
        (Status, Reason, DecidedBy, DecidedAt) = (next.Value, reason, by, now);
        return Result.Done;
    }
}

[EventKind("enterprise.duplicate-refused", "认定不是重复企业", Audience.Staff)]
public sealed record DuplicateRefused(Guid EnterpriseId, Guid OtherId, string First, string Second, string Reason) : TwoEnterprisesEvent(EnterpriseId, OtherId);
