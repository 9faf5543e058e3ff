using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

/// <summary>Which hazard an event is about, and where it was found.</summary>
public sealed record HazardRef(Guid Id, string Number, Guid InspectionId, Guid EnterpriseId, string Department);

/// <summary>What happens to a hazard. It exists only once somebody has been at the enterprise, so today's kinds are told to it; each says so itself.</summary>
public abstract record HazardEvent(HazardRef Hazard) : DomainEvent
{
    public sealed override IReadOnlyList<Subject> Subjects => [Subject.Hazard(Hazard.Id), Subject.Inspection(Hazard.InspectionId), Subject.Enterprise(Hazard.EnterpriseId)];
}

[EventKind("hazard.ordered", "责令整改", Audience.Enterprise)]
public sealed record HazardOrdered(HazardRef Hazard, HazardGrade Grade, string Description, DateOnly DueOn) : HazardEvent(Hazard);

/// <param name="Account">What the enterprise says that it did.</param>
[EventKind("hazard.rectified", "报告整改", Audience.Enterprise)]
public sealed record HazardRectified(HazardRef Hazard, string Account) : HazardEvent(Hazard);

[EventKind("hazard.extended", "整改延期", Audience.Enterprise)]
public sealed record HazardExtended(HazardRef Hazard, DateOnly From, DateOnly To, string Reason) : HazardEvent(Hazard);

[EventKind("hazard.closed", "隐患闭环", Audience.Enterprise)]
public sealed record HazardClosed(HazardRef Hazard, DateOnly On) : HazardEvent(Hazard);

/// <summary>A major hazard passed its recheck and waits for the lead.</summary>
[EventKind("hazard.passed", "复查通过", Audience.Enterprise)]
public sealed record HazardPassed(HazardRef Hazard) : HazardEvent(Hazard);

/// <param name="DueOn">The new deadline.</param>
[EventKind("hazard.failed", "复查不通过", Audience.Enterprise)]
public sealed record HazardFailed(HazardRef Hazard, string? Remark, DateOnly PreviouslyDueOn, DateOnly DueOn) : HazardEvent(Hazard);

[EventKind("hazard.countersigned", "会签", Audience.Enterprise)]
public sealed record HazardCountersigned(HazardRef Hazard, DateOnly On) : HazardEvent(Hazard);

/// <param name="DueOn">The new deadline.</param>
[EventKind("hazard.sent-back", "会签退回", Audience.Enterprise)]
public sealed record HazardSentBack(HazardRef Hazard, string Reason, DateOnly PreviouslyDueOn, DateOnly DueOn) : HazardEvent(Hazard);
