using Supervision.Domain.Common;

namespace Supervision.Domain.Inspections;

public static class InspectionErrors
{
    public static readonly Error NoParticipant = Error.Forbidden("inspection.participant.none", "本单位不是这次检查的参加单位", Clause.Filing) with { IsElsewhere = true };
    public static readonly Error UnknownParticipant = Error.Invalid("inspection.participant.unknown", "这次检查没有该参加单位", "department", Clause.JointEnforcement);
    public static readonly Error NoAnswer = Error.Invalid("inspection.answer.missing", "请选择答复", "answer", Clause.JointEnforcement);
    public static readonly Error ReasonForMove = Error.Invalid("inspection.move.reason", "改期须说明原因", "reason", Clause.EnforcementDays);
    public static readonly Error ReasonForAnswer = Error.Invalid("inspection.answer.reason", "不参加或建议改期须说明原因", "reason", Clause.JointEnforcement);
    public static readonly Error DateForCounterProposal = Error.Invalid("inspection.answer.date", "建议改期须给出日期", "date", Clause.JointEnforcement);
    public static readonly Error OnlyDeclinedAreDropped = Error.Conflict("inspection.drop.refused", "只能移出已答复不参加的单位，或检查日过后仍未到场的单位", Clause.JointEnforcement);
    public static readonly Error LastParticipant = Error.Conflict("inspection.drop.last", "只剩一家参加单位，不能移出；可取消这次检查", Clause.JointEnforcement);
    public static readonly Error SparedOnTheDay = Error.Elsewhere("inspection.spare.day", "检查当日、签到入企前才能在现场决定不再检查；此前可答复不参加", Clause.NationalCap);
    public static readonly Error ClueNotDropped = Error.Conflict("inspection.spare.clue", "投诉举报或移送线索引起的检查须核查，不能取消；可改为书面核查", Clause.NationalCap);
    public static readonly Error NotAllAccepted = Error.Conflict("inspection.confirm.answers", "还有单位没有接受邀请，不能确认", Clause.JointEnforcement);
    public static readonly Error Confidential = Error.Conflict("inspection.notify.confidential", "投诉举报或移送线索引起的检查，入企前不得告知企业", Clause.JointEnforcement);
    public static readonly Error NotifiedAlready = Error.Elsewhere("inspection.notify.repeated", "已把这一天的检查安排告知企业", Clause.JointEnforcement);
    public static readonly Error ReasonForLateCheckIn = Error.Invalid("inspection.check-in.reason", "补登记须说明原因", "reason", Clause.RegistrationAtTheGate);
    public static readonly Error CheckedInAlready = Error.Elsewhere("inspection.check-in.repeated", "本单位已到场签到", Clause.RegistrationAtTheGate);
    public static readonly Error NotCheckedIn = Error.Conflict("inspection.findings.check-in", "尚未到场签到，不能提交检查结果", Clause.RegistrationAtTheGate);
    public static readonly Error NobodyBeforeCheckIn = Error.Elsewhere("inspection.nobody.check-in", "尚未到场签到，不能登记现场无人", Clause.RegistrationAtTheGate);
    public static readonly Error SomebodyMet = Error.Elsewhere("inspection.nobody.findings", "已有单位提交检查结果，不能登记现场无人", Clause.Closure);
    public static readonly Error FindingsAlready = Error.Elsewhere("inspection.findings.repeated", "本单位已提交检查结果", Clause.Closure);
    public static readonly Error ProcedureNotOpen = Error.Conflict("inspection.procedure.state", "本单位的检查程序不在整改中", Clause.Closure);
    public static readonly Error ProcedureStillOpen = Error.Conflict("closure-report.early", "本单位还有隐患没有闭环，不能报送闭环反馈", Clause.Closure);
    public static readonly Error FindingsFirst = Error.Conflict("closure-report.findings", "本单位尚未提交检查结果，不能报送闭环反馈", Clause.Closure);
    public static readonly Error ReportedAlready = Error.Elsewhere("closure-report.repeated", "本单位已报送闭环反馈", Clause.Closure);

    public static Error FindingsIncomplete(int missing) => Error.Conflict("inspection.findings.incomplete",
        missing > 0 ? $"还有 {missing} 项没有检查结果" : "检查结果与本单位检查表不一致：有重复或不在表内的事项", Clause.Closure);
}
