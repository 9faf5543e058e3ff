using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Domain.Inspections;

/// <summary>What happens to a visit. The enterprise reads what it was told of, or what happened before its eyes: a line before that could give away a visit that must not be announced, 五(三)4.</summary>
public abstract record InspectionEvent(Guid InspectionId, Guid EnterpriseId) : DomainEvent
{
    public sealed override IReadOnlyList<Subject> Subjects => [Subject.Inspection(InspectionId), Subject.Enterprise(EnterpriseId)];
}

/// <param name="Departments">Who is invited.</param>
[EventKind("inspection.dispatched", "下发检查任务", Audience.Staff)]
public sealed record InspectionDispatched(Guid InspectionId, Guid EnterpriseId, string Number, IReadOnlyList<string> Departments) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="From">The day that was set before; null for the first.</param>
/// <param name="Reason">Why the day is changed.</param>
/// <param name="AnswerDueOn">Last day for the answers.</param>
[EventKind("inspection.scheduled", "排期", Audience.Staff)]
public sealed record InspectionScheduled(Guid InspectionId, Guid EnterpriseId, DateOnly? From, DateOnly Date, Session Session, string? Reason, DateOnly AnswerDueOn) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="Date">The day that was asked about.</param>
[EventKind("inspection.answered", "答复邀请", Audience.Staff)]
public sealed record InspectionAnswered(Guid InspectionId, Guid EnterpriseId, string Department, Answer Answer, DateOnly? Date, string? Reason, DateOnly? ProposedDate) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="Name">What the department is called.</param>
/// <param name="Absent">It did not come; else it declined.</param>
[EventKind("inspection.dropped", "移出单位", Audience.Staff)]
public sealed record InspectionPartDropped(Guid InspectionId, Guid EnterpriseId, string Department, string Name, bool Absent) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="Name">What the department is called.</param>
/// <param name="Choice">What it does in place of its visit.</param>
[EventKind("inspection.spared", "到场减免入企", Audience.Staff)]
public sealed record InspectionPartSpared(Guid InspectionId, Guid EnterpriseId, string Department, string Name, SparedVisitKind Choice, string Reason) : InspectionEvent(InspectionId, EnterpriseId);

[EventKind("inspection.confirmed", "确认检查", Audience.Staff)]
public sealed record InspectionConfirmed(Guid InspectionId, Guid EnterpriseId, DateOnly Date, Session Session) : InspectionEvent(InspectionId, EnterpriseId);

[EventKind("inspection.notified", "告知企业", Audience.Enterprise)]
public sealed record EnterpriseNotified(Guid InspectionId, Guid EnterpriseId, DateOnly? Date, Session? Session) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="Officers">Their names.</param>
[EventKind("inspection.checked-in", "签到入企", Audience.Enterprise)]
public sealed record CheckedIn(Guid InspectionId, Guid EnterpriseId, string Department, IReadOnlyList<string> Officers, CheckInWay Way, string? Reason, DateTimeOffset At) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="Remark">What was found at the gate.</param>
[EventKind("inspection.unmet", "现场无人", Audience.Enterprise)]
public sealed record NobodyFound(Guid InspectionId, Guid EnterpriseId, string Department, string Remark) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="Failed">How many items failed, each of them a hazard.</param>
[EventKind("inspection.findings", "提交检查结果", Audience.Enterprise)]
public sealed record FindingsSubmitted(Guid InspectionId, Guid EnterpriseId, string Department, int Failed) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="ReportDueOn">Last day for the closure report.</param>
[EventKind("inspection.procedure-closed", "检查程序闭环", Audience.Staff)]
public sealed record ProcedureClosed(Guid InspectionId, Guid EnterpriseId, string Department, DateOnly On, DateOnly ReportDueOn) : InspectionEvent(InspectionId, EnterpriseId);

[EventKind("inspection.reported", "报送闭环反馈", Audience.Staff)]
public sealed record ClosureReported(Guid InspectionId, Guid EnterpriseId, string Department) : InspectionEvent(InspectionId, EnterpriseId);

[EventKind("inspection.closed", "检查闭环", Audience.Enterprise)]
public sealed record InspectionClosed(Guid InspectionId, Guid EnterpriseId) : InspectionEvent(InspectionId, EnterpriseId);

/// <param name="Announced">The enterprise had been told of the visit.</param>
[EventKind("inspection.cancelled", "取消检查", Audience.Staff)]
public sealed record InspectionCancelled(Guid InspectionId, Guid EnterpriseId, string Reason, bool Announced) : InspectionEvent(InspectionId, EnterpriseId)
{
    public override Audience Audience => Announced ? Audience.Enterprise : Audience.Staff;
}

/// <param name="Officers">Their names.</param>
[EventKind("inspection.officers-named", "补充执法人员", Audience.Staff)]
public sealed record OfficersNamed(Guid InspectionId, Guid EnterpriseId, string Department, IReadOnlyList<string> Officers) : InspectionEvent(InspectionId, EnterpriseId);

/// <summary>An open deadline counted again after a change of the calendar.</summary>
[EventKind("inspection.report-due-moved", "反馈期限调整", Audience.Staff)]
public sealed record ReportDueMoved(Guid InspectionId, Guid EnterpriseId, string Department, DateOnly? From, DateOnly To) : InspectionEvent(InspectionId, EnterpriseId);

/// <summary>As <see cref="ReportDueMoved"/>.</summary>
[EventKind("inspection.answer-due-moved", "答复期限调整", Audience.Staff)]
public sealed record AnswerDueMoved(Guid InspectionId, Guid EnterpriseId, string Department, DateOnly? From, DateOnly To) : InspectionEvent(InspectionId, EnterpriseId);
