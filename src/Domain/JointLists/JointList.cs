using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

public enum JointListStatus
{
    /// <summary>Derived; the lead reviews it and may derive it again. Left by dispatch.</summary>
    [Label("草稿")] Draft,

    /// <summary>Each visit has become an inspection and each street has its part. Final: later changes are changes of an inspection.</summary>
    [Label("已下发")] Dispatched,
}

public enum JointListAction
{
    [Label("推导")] Derive,

    /// <summary>Splits, merges, names who leads.</summary>
    [Label("调整")] Change,
    [Label("下发")] Dispatch,
}

public static class JointListTransitions
{
    public static readonly Transitions<JointListStatus, JointListAction> Table = new Transitions<JointListStatus, JointListAction>("joint-list", Clause.Filing)
    {
        [JointListStatus.Draft, JointListAction.Derive] = JointListStatus.Draft,
        [JointListStatus.Draft, JointListAction.Change] = JointListStatus.Draft,
        [JointListStatus.Draft, JointListAction.Dispatch] = JointListStatus.Dispatched,
    }
        .Because(JointListAction.Derive, JointListErrors.Immutable, JointListStatus.Dispatched)
        .Because(JointListAction.Change, JointListErrors.Immutable, JointListStatus.Dispatched)
        .Because(JointListAction.Dispatch, JointListErrors.Immutable, JointListStatus.Dispatched);
}

/// <summary>联合执法名单 of a month, 五(三)2: the first one, and a supplement for the lines that came after each dispatch.</summary>
public sealed class JointList : AggregateRoot
{
    private readonly List<JointVisit> _visits = [];

    private JointList() { }

    public YearMonth Month { get; private set; }

    /// <summary>1 for the month's first list, then 2, 3 … for supplements.</summary>
    public int Sequence { get; private set; }
    public JointListStatus Status { get; private set; }

    /// <summary>How often it was derived.</summary>
    public int Derivations { get; private set; }
    public DateTimeOffset DerivedAt { get; private set; }
    public DateTimeOffset? DispatchedAt { get; private set; }
    public IReadOnlyList<JointVisit> Visits => _visits;

    public static JointList Open(YearMonth month, int sequence) => new() { Month = month, Sequence = sequence };

    /// <summary>
    /// Says that its visits are newly derived. The visits themselves are written past the aggregate, all at once, because a month has thousands of them and
    /// none of the earlier ones matters any more.
    /// </summary>
    public Result Derive(IReadOnlyCollection<JointVisit> visits, DateTimeOffset now)
    {
        if (May(JointListAction.Derive) is { IsError: true } refused) return refused.Error!;
        var lines = visits.Sum(visit => visit.Lines.Count);
        (DerivedAt, Derivations) = (now, Derivations + 1);
        Happened(new JointListDerived(Id, Month, Derivations, lines, visits.Count));
        return Result.Done;
    }

    public Result May(JointListAction action) => JointListTransitions.Table.Next(Status, action).Outcome;

    /// <summary>Takes lines out of a visit into one of their own; the visit keeps the rest.</summary>
    public Result<JointVisit> Split(Guid visitId, IReadOnlySet<Guid> lineIds)
    {
        if (May(JointListAction.Change) is { IsError: true } refused) return refused.Error!;
        var visit = _visits.SingleOrDefault(each => each.Id == visitId);
        if (visit is null) return JointListErrors.UnknownVisit;
        if (lineIds.Count == 0 || lineIds.Count >= visit.Lines.Count || !lineIds.All(visit.Serves)) return JointListErrors.NothingToSplit;

        var apart = visit.TakeOut(lineIds);
        _visits.Add(apart);
        Happened(new JointVisitSplit(Id, Month, visit.Id, visit.EnterpriseId, apart.Id, apart.Lines.Count));
        return apart;
    }

    /// <summary>Makes one visit of two of the same enterprise whose windows share a working day that can still be used.</summary>
    public Result Merge(Guid visitId, Guid otherId, UsableDays days)
    {
        if (May(JointListAction.Change) is { IsError: true } refused) return refused.Error!;
        var visit = _visits.SingleOrDefault(each => each.Id == visitId);
        var other = _visits.SingleOrDefault(each => each.Id == otherId);
        if (visit is null || other is null || visit == other) return JointListErrors.UnknownVisit;
        if (visit.EnterpriseId != other.EnterpriseId) return JointListErrors.OtherEnterprise;
        if (days.Span(visit.Window.Intersect(other.Window)) is null) return JointListErrors.WindowsApart;

        visit.TakeIn(other);
        _visits.Remove(other);
        Happened(new JointVisitsMerged(Id, Month, visit.Id, visit.EnterpriseId, other.Id, visit.Lines.Count));
        return Result.Done;
    }

    /// <summary>Names the department that leads a visit (带队); by default the 应急办 of the enterprise's street.</summary>
    public Result Lead(Guid visitId, string department)
    {
        if (May(JointListAction.Change) is { IsError: true } refused) return refused.Error!;
        var visit = _visits.SingleOrDefault(each => each.Id == visitId);
        if (visit is null) return JointListErrors.UnknownVisit;
        Happened(new JointVisitLeadNamed(Id, Month, visit.Id, visit.EnterpriseId, visit.LeadDepartment, department));
        visit.LedBy(department);
        return Result.Done;
    }

    /// <summary>Hands every visit to its street; from now on the list cannot be changed.</summary>
    public Result Dispatch(DateTimeOffset now)
    {
        if (May(JointListAction.Dispatch) is { IsError: true } refused) return refused.Error!;
        if (_visits.Count == 0) return JointListErrors.Empty;
        (Status, DispatchedAt) = (JointListTransitions.Table.Next(Status, JointListAction.Dispatch).Value, now);
        Happened(new JointListDispatched(Id, Month, Sequence, _visits.Count));
        return Result.Done;
    }
}
