using Supervision.Domain.Common;

namespace Supervision.Domain.Inspections;

public enum InspectionStatus
{
    /// <summary>Its street has it; no day is agreed. Left by scheduling.</summary>
    [Label("待排期")] Dispatched,

    /// <summary>A day is proposed and the bodies are asked. Left by confirming, once every one of them has accepted.</summary>
    [Label("已排期")] Scheduled,

    /// <summary>Everyone has accepted. Left by the first check-in on the day; a change of the day asks everyone again.</summary>
    [Label("已确认")] Confirmed,

    /// <summary>At least one body is at the enterprise. Left when the last body has handed in its findings.</summary>
    [Label("检查中")] InProgress,

    /// <summary>All findings are in; hazards are rectified and rechecked, bodies report closure. Left when all have reported.</summary>
    [Label("整改中")] Rectifying,

    /// <summary>All bodies have reported closure. Final.</summary>
    [Label("已闭环")] Closed,

    /// <summary>Called off before it started, with a reason. Final.</summary>
    [Label("已取消")] Cancelled,

    /// <summary>The bodies came and found nobody there; it does not count, and its lines wait for another visit. Final.</summary>
    [Label("现场无人")] Unmet,
}

public enum InspectionAction
{
    [Label("排期")] Schedule,
    [Label("答复")] Respond,
    [Label("移出参加单位")] Drop,
    [Label("确认")] Confirm,
    [Label("告知企业")] Notify,
    [Label("签到入企")] CheckIn,
    [Label("补充执法人员")] NameOfficers,
    [Label("提交检查结果")] SubmitFindings,
    [Label("单位程序闭环")] CloseProcedure,
    [Label("安排复查")] PlanRecheck,
    [Label("报送闭环反馈")] Report,
    [Label("结束检查")] Conclude,
    [Label("闭环")] Close,
    [Label("取消")] Cancel,
    [Label("登记现场无人")] FindNobody,
    [Label("减免入企")] Spare,
}

public static class InspectionStatuses
{
    /// <summary>No inspection has come of it: it counts for nothing, neither for the year nor in figures.</summary>
    public static readonly InspectionStatus[] Void = [InspectionStatus.Cancelled, InspectionStatus.Unmet];

    /// <summary>Nothing can be done to it any more.</summary>
    public static readonly InspectionStatus[] Ended = [InspectionStatus.Closed, .. Void];
}

public static class InspectionTransitions
{
    public static readonly Transitions<InspectionStatus, InspectionAction> Table = new("inspection", Clause.JointEnforcement)
    {
        [InspectionStatus.Dispatched, InspectionAction.Schedule] = InspectionStatus.Scheduled,
        [InspectionStatus.Dispatched, InspectionAction.Cancel] = InspectionStatus.Cancelled,
        [InspectionStatus.Dispatched, InspectionAction.Drop] = InspectionStatus.Dispatched,
        [InspectionStatus.Dispatched, InspectionAction.NameOfficers] = InspectionStatus.Dispatched,
        [InspectionStatus.Scheduled, InspectionAction.NameOfficers] = InspectionStatus.Scheduled,
        [InspectionStatus.Confirmed, InspectionAction.NameOfficers] = InspectionStatus.Confirmed,
        [InspectionStatus.Scheduled, InspectionAction.Schedule] = InspectionStatus.Scheduled,
        [InspectionStatus.Scheduled, InspectionAction.Respond] = InspectionStatus.Scheduled,
        [InspectionStatus.Scheduled, InspectionAction.Drop] = InspectionStatus.Scheduled,
        [InspectionStatus.Scheduled, InspectionAction.Confirm] = InspectionStatus.Confirmed,
        [InspectionStatus.Scheduled, InspectionAction.Cancel] = InspectionStatus.Cancelled,
        [InspectionStatus.Confirmed, InspectionAction.Schedule] = InspectionStatus.Scheduled,
        [InspectionStatus.Confirmed, InspectionAction.Notify] = InspectionStatus.Confirmed,
        [InspectionStatus.Confirmed, InspectionAction.CheckIn] = InspectionStatus.InProgress,
        [InspectionStatus.Confirmed, InspectionAction.Cancel] = InspectionStatus.Cancelled,
        [InspectionStatus.InProgress, InspectionAction.CheckIn] = InspectionStatus.InProgress,
        [InspectionStatus.InProgress, InspectionAction.SubmitFindings] = InspectionStatus.InProgress,
        [InspectionStatus.InProgress, InspectionAction.NameOfficers] = InspectionStatus.InProgress,
        [InspectionStatus.InProgress, InspectionAction.CloseProcedure] = InspectionStatus.InProgress,
        [InspectionStatus.InProgress, InspectionAction.PlanRecheck] = InspectionStatus.InProgress,
        [InspectionStatus.InProgress, InspectionAction.Report] = InspectionStatus.InProgress,
        [InspectionStatus.InProgress, InspectionAction.Drop] = InspectionStatus.InProgress,
        [InspectionStatus.Confirmed, InspectionAction.Spare] = InspectionStatus.Confirmed,
        [InspectionStatus.InProgress, InspectionAction.Spare] = InspectionStatus.InProgress,
        [InspectionStatus.InProgress, InspectionAction.FindNobody] = InspectionStatus.Unmet,
        [InspectionStatus.InProgress, InspectionAction.Conclude] = InspectionStatus.Rectifying,
        [InspectionStatus.Rectifying, InspectionAction.CloseProcedure] = InspectionStatus.Rectifying,
        [InspectionStatus.Rectifying, InspectionAction.PlanRecheck] = InspectionStatus.Rectifying,
        [InspectionStatus.Rectifying, InspectionAction.Report] = InspectionStatus.Rectifying,
        [InspectionStatus.Rectifying, InspectionAction.Close] = InspectionStatus.Closed,
    };
}
