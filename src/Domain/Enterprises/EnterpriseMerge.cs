using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>What hangs on an enterprise.</summary>
public enum HoldingKind
{
    [Label("备案行")] FilingLines,
    [Label("联合名单中的入企")] JointVisits,
    [Label("检查任务")] Inspections,
    [Label("隐患")] Hazards,
    [Label("复查")] Rechecks,
    [Label("年度计划行")] AnnualPlanRows,
    [Label("年度联合检查月份")] JointSlots,
    [Label("上级检查")] ExternalVisits,
    [Label("减免入企")] SparedVisits,
    [Label("例外情形抽查")] ExemptionReviews,
    [Label("顺带检查邀请")] CompanionInvitations,
    [Label("企业账号")] Accounts,
}

/// <summary>并入时一类记录的去向</summary>
/// <param name="Kind">记录的种类</param>
/// <param name="Moved">随同转到保留企业的条数</param>
/// <param name="Staying">保留企业已有同样的一条，因而留在被并入档案中的条数</param>
public sealed record Holding(HoldingKind Kind, int Moved, int Staying);

/// <summary>并入: one enterprise that was in the register twice becomes one file. The merged file stays, empty, and leads to the survivor; undone, it gets back what was its own.</summary>
public sealed class EnterpriseMerge : AggregateRoot
{
    private EnterpriseMerge() { }

    public Guid FromId { get; private init; }
    public Guid IntoId { get; private init; }

    /// <summary>The street of the merged file, to which it returns when this is undone.</summary>
    public string FromStreet { get; private init; } = "";

    public string Reason { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public IReadOnlyList<Holding> Holdings { get; private set; } = [];

    /// <summary>Why it was undone; null while it stands.</summary>
    public string? UndoneReason { get; private set; }
    public string? UndoneBy { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }

    public static EnterpriseMerge Of(Enterprise from, Enterprise into, string reason, string by, DateOnly on, DateTimeOffset now)
    {
        var merge = new EnterpriseMerge { FromId = from.Id, IntoId = into.Id, FromStreet = from.SubdistrictCode, Reason = reason, By = by, At = now };
        into.TakeIn(from, on);
        from.LeadTo(into.Id, into.SubdistrictCode);
        return merge;
    }

    /// <summary>Says what went over, once it has.</summary>
    public void Moved(Enterprise from, Enterprise into, IReadOnlyList<Holding> holdings)
    {
        Holdings = [.. holdings];
        Happened(new EnterprisesMerged(IntoId, FromId, from.Name, from.Uscc, into.Name, holdings.Sum(one => one.Moved), Reason));
    }

    public Result MayUndo() => UndoneReason is null ? Result.Done : EnterpriseMergeErrors.Undone;

    public void Undo(Enterprise from, Enterprise into, string reason, string by, DateTimeOffset now)
    {
        into.LetGo(from.Id);
        from.LeadTo(null, FromStreet);
        (UndoneReason, UndoneBy, UndoneAt) = (reason, by, now);
    }

    /// <summary>Says how many rows went back, once they have.</summary>
    public void GaveBack(Enterprise from, Enterprise into, int rows) => Happened(new EnterpriseMergeUndone(IntoId, FromId, from.Name, into.Name, rows, UndoneReason!));
}

/// <summary>A row that went over with a merge, by which an undo finds it again.</summary>
/// <param name="Turn">The turn of a filing line before; null for other rows.</param>
public sealed record EnterpriseMergeRow(Guid MergeId, HoldingKind Kind, Guid RowId, int? Turn);

/// <summary>What happens between two files of the register.</summary>
public abstract record TwoEnterprisesEvent(Guid EnterpriseId, Guid OtherId) : DomainEvent
{
    public sealed override IReadOnlyList<Subject> Subjects => [Subject.Enterprise(EnterpriseId), Subject.Enterprise(OtherId)];
}

[EventKind("enterprise.merged", "合并重复企业", Audience.Enterprise)]
public sealed record EnterprisesMerged(Guid EnterpriseId, Guid OtherId, string Name, string Uscc, string Into, int Rows, string Reason) : TwoEnterprisesEvent(EnterpriseId, OtherId);

[EventKind("enterprise.merge-undone", "撤销合并", Audience.Enterprise)]
public sealed record EnterpriseMergeUndone(Guid EnterpriseId, Guid OtherId, string Name, string Into, int Rows, string Reason) : TwoEnterprisesEvent(EnterpriseId, OtherId);
