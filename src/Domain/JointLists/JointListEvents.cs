using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

/// <summary>What happens to a month's joint list.</summary>
public abstract record JointListEvent(Guid JointListId, YearMonth Month) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [Subject.JointList(JointListId)];
}

/// <summary>What the lead changes at one visit of a draft.</summary>
public abstract record JointVisitEvent(Guid JointListId, YearMonth Month, Guid VisitId, Guid EnterpriseId) : JointListEvent(JointListId, Month)
{
    public sealed override IReadOnlyList<Subject> Subjects => [Subject.JointList(JointListId), Subject.Enterprise(EnterpriseId)];
}

[EventKind("joint-list.derived", "推导联合名单", Audience.Staff)]
public sealed record JointListDerived(Guid JointListId, YearMonth Month, int Derivation, int Lines, int Visits) : JointListEvent(JointListId, Month);

/// <param name="ApartId">The visit of the lines that were taken out.</param>
/// <param name="Lines">How many they are.</param>
[EventKind("joint-list.split", "拆分检查", Audience.Staff)]
public sealed record JointVisitSplit(Guid JointListId, YearMonth Month, Guid VisitId, Guid EnterpriseId, Guid ApartId, int Lines) : JointVisitEvent(JointListId, Month, VisitId, EnterpriseId);

/// <param name="OtherId">The visit that is no more.</param>
/// <param name="Lines">How many the remaining one has now.</param>
[EventKind("joint-list.merged", "合并检查", Audience.Staff)]
public sealed record JointVisitsMerged(Guid JointListId, YearMonth Month, Guid VisitId, Guid EnterpriseId, Guid OtherId, int Lines) : JointVisitEvent(JointListId, Month, VisitId, EnterpriseId);

/// <param name="From">The department that led before.</param>
[EventKind("joint-list.lead-named", "指定带队单位", Audience.Staff)]
public sealed record JointVisitLeadNamed(Guid JointListId, YearMonth Month, Guid VisitId, Guid EnterpriseId, string From, string To) : JointVisitEvent(JointListId, Month, VisitId, EnterpriseId);

[EventKind("joint-list.dispatched", "下发联合名单", Audience.Staff)]
public sealed record JointListDispatched(Guid JointListId, YearMonth Month, int Sequence, int Visits) : JointListEvent(JointListId, Month);
