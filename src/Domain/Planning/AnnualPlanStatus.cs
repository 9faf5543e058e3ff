using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

public enum AnnualPlanStatus
{
    /// <summary>Being written; its body may change anything. Left by handing it in.</summary>
    [Label("草稿")] Draft,

    /// <summary>Handed in with its letter. Left by the lead's acceptance or return.</summary>
    [Label("已报送")] Submitted,

    /// <summary>Sent back by the lead with a reason; may be changed and handed in again.</summary>
    [Label("已退回")] Returned,

    /// <summary>Enters the district's plan. Left only where the lead sends it back for an adjustment.</summary>
    [Label("已采纳")] Accepted,
}

public enum AnnualPlanAction
{
    [Label("修改")] Amend,
    [Label("报送")] Submit,
    [Label("退回")] Return,
    [Label("采纳")] Accept,
}

internal static class AnnualPlanTransitions
{
    internal static readonly Transitions<AnnualPlanStatus, AnnualPlanAction> Table = new("annual-plan", Clause.AnnualPlans)
    {
        [AnnualPlanStatus.Draft, AnnualPlanAction.Amend] = AnnualPlanStatus.Draft,
        [AnnualPlanStatus.Draft, AnnualPlanAction.Submit] = AnnualPlanStatus.Submitted,
        [AnnualPlanStatus.Submitted, AnnualPlanAction.Return] = AnnualPlanStatus.Returned,
        [AnnualPlanStatus.Submitted, AnnualPlanAction.Accept] = AnnualPlanStatus.Accepted,
        [AnnualPlanStatus.Returned, AnnualPlanAction.Amend] = AnnualPlanStatus.Returned,
        [AnnualPlanStatus.Returned, AnnualPlanAction.Submit] = AnnualPlanStatus.Submitted,
        [AnnualPlanStatus.Accepted, AnnualPlanAction.Return] = AnnualPlanStatus.Returned,
    };
}
