using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

/// <summary>What happens to a recheck; told in the course of the visit that found the hazards.</summary>
public abstract record RecheckEvent(Guid RecheckId, Guid InspectionId, Guid EnterpriseId) : DomainEvent
{
    public sealed override IReadOnlyList<Subject> Subjects => [Subject.Recheck(RecheckId), Subject.Inspection(InspectionId), Subject.Enterprise(EnterpriseId)];
}

/// <param name="WaiverReason">Why one body may come alone although others wait.</param>
[EventKind("recheck.planned", "安排复查", Audience.Enterprise)]
public sealed record RecheckPlanned(
    Guid RecheckId, Guid InspectionId, Guid EnterpriseId, DateOnly Date, IReadOnlyList<string> Departments, IReadOnlyList<Guid> HazardIds, string? WaiverReason) : RecheckEvent(RecheckId, InspectionId, EnterpriseId);

/// <param name="From">The day that was planned before.</param>
[EventKind("recheck.moved", "复查改期", Audience.Enterprise)]
public sealed record RecheckMoved(Guid RecheckId, Guid InspectionId, Guid EnterpriseId, DateOnly From, DateOnly Date, string Reason) : RecheckEvent(RecheckId, InspectionId, EnterpriseId);

[EventKind("recheck.called-off", "取消复查", Audience.Enterprise)]
public sealed record RecheckCalledOff(Guid RecheckId, Guid InspectionId, Guid EnterpriseId, DateOnly Date, string Reason) : RecheckEvent(RecheckId, InspectionId, EnterpriseId);

/// <summary>One hazard's result; the hazard itself tells the enterprise.</summary>
[EventKind("recheck.result", "复查结果", Audience.Staff)]
public sealed record RecheckResultRecorded(Guid RecheckId, Guid InspectionId, Guid EnterpriseId, Guid HazardId, bool Passed, string? Remark) : RecheckEvent(RecheckId, InspectionId, EnterpriseId);

/// <summary>The last result is in.</summary>
[EventKind("recheck.recorded", "登记复查", Audience.Enterprise)]
public sealed record RecheckRecorded(Guid RecheckId, Guid InspectionId, Guid EnterpriseId, int Passed, int Failed) : RecheckEvent(RecheckId, InspectionId, EnterpriseId);
