using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

public enum DistrictPlanStatus
{
    /// <summary>Consolidated; the lead works on it. Left by showing it to the enterprises.</summary>
    [Label("梳理中")] Draft,

    /// <summary>Shown to the enterprises, who may object to a day. Left by sending it to 区司法局.</summary>
    [Label("征求企业意见")] Shown,

    /// <summary>Sent to 区司法局. Left by its acknowledgement.</summary>
    [Label("已报送备案")] Recorded,

    /// <summary>On record with 区司法局. Left only by a revision, which is shown and sent again.</summary>
    [Label("已备案")] Acknowledged,
}

public enum DistrictPlanAction
{
    [Label("汇总")] Consolidate,

    /// <summary>Another month for a slot.</summary>
    [Label("调整月份")] Move,
    [Label("征求意见")] Show,
    [Label("提出意见")] Object,
    [Label("答复意见")] Decide,
    [Label("报送备案")] Record,
    [Label("确认备案")] Acknowledge,

    /// <summary>That it is on record with the superior body too.</summary>
    [Label("登记上级备案")] MarkSuperior,
}

internal static class DistrictPlanTransitions
{
    internal static readonly Transitions<DistrictPlanStatus, DistrictPlanAction> Table = new("district-plan", Clause.AnnualPlans)
    {
        [DistrictPlanStatus.Draft, DistrictPlanAction.Consolidate] = DistrictPlanStatus.Draft,
        [DistrictPlanStatus.Draft, DistrictPlanAction.Move] = DistrictPlanStatus.Draft,
        [DistrictPlanStatus.Draft, DistrictPlanAction.Show] = DistrictPlanStatus.Shown,
        [DistrictPlanStatus.Shown, DistrictPlanAction.Consolidate] = DistrictPlanStatus.Shown,
        [DistrictPlanStatus.Shown, DistrictPlanAction.Move] = DistrictPlanStatus.Shown,
        [DistrictPlanStatus.Shown, DistrictPlanAction.Show] = DistrictPlanStatus.Shown,
        [DistrictPlanStatus.Shown, DistrictPlanAction.Object] = DistrictPlanStatus.Shown,
        [DistrictPlanStatus.Shown, DistrictPlanAction.Decide] = DistrictPlanStatus.Shown,
        [DistrictPlanStatus.Shown, DistrictPlanAction.Record] = DistrictPlanStatus.Recorded,
        [DistrictPlanStatus.Recorded, DistrictPlanAction.Acknowledge] = DistrictPlanStatus.Acknowledged,
        [DistrictPlanStatus.Recorded, DistrictPlanAction.MarkSuperior] = DistrictPlanStatus.Recorded,
        [DistrictPlanStatus.Acknowledged, DistrictPlanAction.MarkSuperior] = DistrictPlanStatus.Acknowledged,
        [DistrictPlanStatus.Acknowledged, DistrictPlanAction.Consolidate] = DistrictPlanStatus.Draft,
    };
}
