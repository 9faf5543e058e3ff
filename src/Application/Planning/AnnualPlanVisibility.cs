using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>A body sees its own plan in every state; those who oversee what was handed in; everybody else who works for a department what is accepted, a street office where it plans in its street.</summary>
internal sealed class AnnualPlanVisibility : Visibility<AnnualPlan>
{
    protected override string Needs => Permission.AnnualPlansRead;

    protected override IQueryable<AnnualPlan> All(ISupervisionDb db) => db.AnnualPlans;

    protected override IQueryable<AnnualPlan> ToDistrict(ISupervisionDb db, Person person) => person.Oversees
        ? db.AnnualPlans.Where(plan => plan.Body == person.Body || plan.Status != AnnualPlanStatus.Draft)
        : db.AnnualPlans.Where(plan => plan.Body == person.Body || plan.Status == AnnualPlanStatus.Accepted);

    protected override IQueryable<AnnualPlan> ToStreet(ISupervisionDb db, Person person, string street) =>
        db.AnnualPlans.Where(plan => plan.Status == AnnualPlanStatus.Accepted && plan.Rows.Any(row => row.SubdistrictCode == street));
}

/// <summary>District bodies see the district's plan in every state; a street office and an enterprise once it was shown, and only where they are in it.</summary>
internal sealed class DistrictPlanVisibility : Visibility<DistrictPlan>
{
    protected override string Needs => Permission.DistrictPlansRead;

    protected override IQueryable<DistrictPlan> All(ISupervisionDb db) => db.DistrictPlans;

    protected override IQueryable<DistrictPlan> ToDistrict(ISupervisionDb db, Person person) => db.DistrictPlans;

    protected override IQueryable<DistrictPlan> ToStreet(ISupervisionDb db, Person person, string street) =>
        db.DistrictPlans.Where(plan => plan.ShownAt != null && plan.Slots.Any(slot => slot.SubdistrictCode == street));

    protected override IQueryable<DistrictPlan> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) =>
        db.DistrictPlans.Where(plan => plan.ShownAt != null && plan.Slots.Any(slot => slot.EnterpriseId == enterprise));
}

/// <summary>Of the district's plan, a street office sees the slots of its street and an enterprise its own, once they were shown.</summary>
internal sealed class JointSlotVisibility : Visibility<JointSlot>
{
    protected override string Needs => Permission.DistrictPlansRead;

    protected override IQueryable<JointSlot> All(ISupervisionDb db) => db.JointSlots;

    protected override IQueryable<JointSlot> ToDistrict(ISupervisionDb db, Person person) => db.JointSlots;

    protected override IQueryable<JointSlot> ToStreet(ISupervisionDb db, Person person, string street) =>
        db.JointSlots.Where(slot => slot.SubdistrictCode == street && db.DistrictPlans.Any(plan => plan.Id == slot.PlanId && plan.ShownAt != null));

    protected override IQueryable<JointSlot> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) =>
        db.JointSlots.Where(slot => slot.EnterpriseId == enterprise && db.DistrictPlans.Any(plan => plan.Id == slot.PlanId && plan.ShownAt != null));
}
