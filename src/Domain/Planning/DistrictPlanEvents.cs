using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

/// <summary>What happens to the district's plan.</summary>
public abstract record DistrictPlanEvent(Guid PlanId, int Year) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [Subject.DistrictPlan(PlanId)];
}

/// <summary>What happens at one enterprise's slot; the enterprise reads it too.</summary>
public abstract record JointSlotEvent(Guid PlanId, int Year, Guid SlotId, Guid EnterpriseId) : DistrictPlanEvent(PlanId, Year)
{
    public sealed override IReadOnlyList<Subject> Subjects => [Subject.DistrictPlan(PlanId), Subject.Enterprise(EnterpriseId)];
}

/// <param name="Changes">Enterprises at which it differs from the edition before.</param>
[EventKind("district-plan.consolidated", "汇总年度计划", Audience.Staff)]
public sealed record DistrictPlanConsolidated(Guid PlanId, int Year, int Edition, int Plans, int Slots, int Saved, int Changes, string Reason) : DistrictPlanEvent(PlanId, Year);

[EventKind("district-plan.shown", "年度计划征求企业意见", Audience.Staff)]
public sealed record DistrictPlanShown(Guid PlanId, int Year, int Slots, DateOnly ObjectBy) : DistrictPlanEvent(PlanId, Year);

[EventKind("district-plan.slot.shown", "告知企业联合检查月份", Audience.Enterprise)]
public sealed record SlotShown(Guid PlanId, int Year, Guid SlotId, Guid EnterpriseId, int Month, int Bodies, DateOnly ObjectBy) : JointSlotEvent(PlanId, Year, SlotId, EnterpriseId);

[EventKind("district-plan.slot.objected", "企业对联合检查月份提出意见", Audience.Enterprise)]
public sealed record SlotObjected(Guid PlanId, int Year, Guid SlotId, Guid EnterpriseId, int Month, int? PreferredMonth, string Reason) : JointSlotEvent(PlanId, Year, SlotId, EnterpriseId);

[EventKind("district-plan.slot.decided", "答复企业意见", Audience.Enterprise)]
public sealed record SlotObjectionDecided(Guid PlanId, int Year, Guid SlotId, Guid EnterpriseId, bool Upheld, int Month, string Answer) : JointSlotEvent(PlanId, Year, SlotId, EnterpriseId);

[EventKind("district-plan.recorded", "年度计划报送备案", Audience.Staff)]
public sealed record DistrictPlanRecorded(Guid PlanId, int Year, int Edition, string DocumentNo) : DistrictPlanEvent(PlanId, Year);

[EventKind("district-plan.acknowledged", "年度计划确认备案", Audience.Staff)]
public sealed record DistrictPlanAcknowledged(Guid PlanId, int Year, string ReceiptNo, DateOnly On) : DistrictPlanEvent(PlanId, Year);

[EventKind("district-plan.superior", "年度计划登记上级备案", Audience.Staff)]
public sealed record DistrictPlanMarked(Guid PlanId, int Year, string Superior, string DocumentNo, DateOnly On) : DistrictPlanEvent(PlanId, Year);
