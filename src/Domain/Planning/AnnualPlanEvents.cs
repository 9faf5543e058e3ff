using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

/// <summary>What happens to a body's plan; read by its body and those who oversee until it is accepted.</summary>
public abstract record AnnualPlanEvent(Guid PlanId, string Body, int Year) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [Subject.AnnualPlan(PlanId)];
}

[EventKind("annual-plan.drafted", "编制年度计划")]
public sealed record AnnualPlanDrafted(Guid PlanId, string Body, int Year, int Rows) : AnnualPlanEvent(PlanId, Body, Year);

[EventKind("annual-plan.amended", "修改年度计划")]
public sealed record AnnualPlanAmended(Guid PlanId, string Body, int Year, int Rows) : AnnualPlanEvent(PlanId, Body, Year);

[EventKind("annual-plan.submitted", "报送年度计划")]
public sealed record AnnualPlanSubmitted(Guid PlanId, string Body, int Year, int Rows, int Visits, bool Late) : AnnualPlanEvent(PlanId, Body, Year);

[EventKind("annual-plan.returned", "退回年度计划")]
public sealed record AnnualPlanReturned(Guid PlanId, string Body, int Year, string Reason) : AnnualPlanEvent(PlanId, Body, Year);

[EventKind("annual-plan.accepted", "采纳年度计划", Audience.Staff)]
public sealed record AnnualPlanAccepted(Guid PlanId, string Body, int Year, int Visits) : AnnualPlanEvent(PlanId, Body, Year);
