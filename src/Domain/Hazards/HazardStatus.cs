using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

public enum HazardGrade
{
    [Label("一般")] General,

    /// <summary>By the national criteria; needs a recheck by the finding body and the lead's countersign.</summary>
    [Label("重大")] Major,
}

/// <summary>Whether the deadline has passed is derived from the day, never stored.</summary>
public enum HazardStatus
{
    /// <summary>To be rectified by its deadline. Left when rectification is reported.</summary>
    [Label("待整改")] Ordered,

    /// <summary>Reported as rectified; waits for a recheck, and where major then for the countersign. Left by passing or failing it.</summary>
    [Label("待复查")] Rectified,

    /// <summary>Rechecked and found rectified. Final.</summary>
    [Label("已闭环")] Closed,
}

public enum HazardAction
{
    [Label("报告整改")] Rectify,
    [Label("延期")] Extend,
    [Label("复查通过")] Pass,
    [Label("复查不通过")] Fail,
    [Label("会签")] Countersign,

    /// <summary>The lead does not agree that a major hazard be closed.</summary>
    [Label("会签退回")] SendBack,
}

public static class HazardTransitions
{
    public static readonly Transitions<HazardStatus, HazardAction> Table = new("hazard", Clause.Closure)
    {
        [HazardStatus.Ordered, HazardAction.Rectify] = HazardStatus.Rectified,
        [HazardStatus.Ordered, HazardAction.Extend] = HazardStatus.Ordered,
        [HazardStatus.Rectified, HazardAction.Pass] = HazardStatus.Closed,
        [HazardStatus.Rectified, HazardAction.Fail] = HazardStatus.Ordered,
        [HazardStatus.Rectified, HazardAction.Countersign] = HazardStatus.Closed,
        [HazardStatus.Rectified, HazardAction.SendBack] = HazardStatus.Ordered,
    };
}
