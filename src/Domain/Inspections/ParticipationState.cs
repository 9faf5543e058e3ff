using Supervision.Domain.Common;

namespace Supervision.Domain.Inspections;

/// <summary>A body's answer to the invitation, 五(三)4.</summary>
public enum Answer
{
    [Label("待答复")] Pending,
    [Label("接受")] Accepted,

    /// <summary>With a reason; the lead may let the body go, and its line returns to the registered ones.</summary>
    [Label("不参加")] Declined,

    /// <summary>Another day, with a reason.</summary>
    [Label("建议改期")] CounterProposed,
}

/// <summary>How far a body's part has come.</summary>
public enum ParticipationState
{
    /// <summary>Asked to come. Left by its check-in.</summary>
    [Label("待到场")] Invited,

    /// <summary>Two officers or more are registered at the gate. Left by its findings.</summary>
    [Label("检查中")] CheckedIn,

    /// <summary>Findings are in and hazards of its own are open. Left when the last of them is closed.</summary>
    [Label("整改中")] Rectifying,

    /// <summary>Its procedure is closed; its closure report is due. Left by the report.</summary>
    [Label("待报闭环")] ProcedureClosed,

    /// <summary>Its closure report is in. Final.</summary>
    [Label("已报闭环")] Reported,

    /// <summary>Declined, or did not come, and was let go by the lead; or let its own visit go at the gate. Final.</summary>
    [Label("已移出")] Dropped,

    /// <summary>Nobody was there to be inspected. Final.</summary>
    [Label("现场无人")] Unmet,
}

public enum ParticipationAction
{
    [Label("征询")] Ask,
    [Label("答复")] Respond,
    [Label("补充执法人员")] NameOfficers,
    [Label("签到入企")] CheckIn,
    [Label("提交检查结果")] SubmitFindings,
    [Label("程序闭环")] CloseProcedure,
    [Label("报送闭环反馈")] Report,
    [Label("移出")] Drop,
    [Label("登记现场无人")] FindNobody,
    [Label("减免入企")] Spare,
}

public static class ParticipationTransitions
{
    public static readonly Transitions<ParticipationState, ParticipationAction> Table = new Transitions<ParticipationState, ParticipationAction>("participation", Clause.JointEnforcement)
    {
        [ParticipationState.Invited, ParticipationAction.Ask] = ParticipationState.Invited,
        [ParticipationState.Invited, ParticipationAction.Respond] = ParticipationState.Invited,
        [ParticipationState.Invited, ParticipationAction.NameOfficers] = ParticipationState.Invited,
        [ParticipationState.Invited, ParticipationAction.CheckIn] = ParticipationState.CheckedIn,
        [ParticipationState.Invited, ParticipationAction.Drop] = ParticipationState.Dropped,
        [ParticipationState.Invited, ParticipationAction.Spare] = ParticipationState.Dropped,
        [ParticipationState.Invited, ParticipationAction.FindNobody] = ParticipationState.Unmet,
        [ParticipationState.CheckedIn, ParticipationAction.FindNobody] = ParticipationState.Unmet,
        [ParticipationState.CheckedIn, ParticipationAction.SubmitFindings] = ParticipationState.Rectifying,
        [ParticipationState.Rectifying, ParticipationAction.CloseProcedure] = ParticipationState.ProcedureClosed,
        [ParticipationState.ProcedureClosed, ParticipationAction.Report] = ParticipationState.Reported,
    }
        .Because(ParticipationAction.NameOfficers, InspectionErrors.CheckedInAlready, AtTheEnterprise)
        .Because(ParticipationAction.CheckIn, InspectionErrors.CheckedInAlready, AtTheEnterprise)
        .Because(ParticipationAction.Spare, InspectionErrors.CheckedInAlready, AtTheEnterprise)
        .Because(ParticipationAction.Drop, InspectionErrors.OnlyDeclinedAreDropped, AtTheEnterprise)
        .Because(ParticipationAction.SubmitFindings, InspectionErrors.NotCheckedIn, ParticipationState.Invited)
        .Because(ParticipationAction.SubmitFindings, InspectionErrors.FindingsAlready, ParticipationState.Rectifying, ParticipationState.ProcedureClosed, ParticipationState.Reported)
        .Because(ParticipationAction.FindNobody, InspectionErrors.SomebodyMet, ParticipationState.Rectifying, ParticipationState.ProcedureClosed, ParticipationState.Reported)
        .Because(ParticipationAction.CloseProcedure, InspectionErrors.ProcedureNotOpen, ParticipationState.Invited, ParticipationState.CheckedIn, ParticipationState.ProcedureClosed, ParticipationState.Reported)
        .Because(ParticipationAction.Report, InspectionErrors.FindingsFirst, ParticipationState.Invited, ParticipationState.CheckedIn)
        .Because(ParticipationAction.Report, InspectionErrors.ProcedureStillOpen, ParticipationState.Rectifying)
        .Because(ParticipationAction.Report, InspectionErrors.ReportedAlready, ParticipationState.Reported);

    private static ParticipationState[] AtTheEnterprise => [ParticipationState.CheckedIn, ParticipationState.Rectifying, ParticipationState.ProcedureClosed, ParticipationState.Reported];
}

/// <summary>The half of the day on which everyone arrives.</summary>
public enum Session
{
    [Label("上午")] Am,
    [Label("下午")] Pm,
}

/// <summary>When the visit was registered at the gate (扫码入企), 深府规〔2025〕6号.</summary>
public enum CheckInWay
{
    [Label("入企前登记")] BeforeEntry,

    /// <summary>In an emergency, or where evidence could be lost: registered before leaving.</summary>
    [Label("离企前补登记")] BeforeLeaving,

    /// <summary>After an outage, within 10 calendar days, with a reason.</summary>
    [Label("事后补录")] AfterOutage,
}

public enum CheckResult
{
    [Label("符合")] Pass,
    [Label("不符合")] Fail,
    [Label("不适用")] NotApplicable,
}
