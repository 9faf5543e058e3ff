using Supervision.Application.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>年度计划办理的回执</summary>
/// <param name="Late">逾期报送</param>
public sealed record AnnualPlanReceipt(Guid Id, int Year, string Body, AnnualPlanStatus Status, bool Late, int Version) : IVersioned
{
    internal static AnnualPlanReceipt Of(AnnualPlan plan) => new(plan.Id, plan.Year, plan.Body, plan.Status, plan.Late, plan.Version);
}
