using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

[EventKind("closure-report.submitted", "提交闭环反馈", Audience.Staff)]
public sealed record ClosureReportSubmitted(Guid ReportId, Guid InspectionId, string Department, DateOnly DueOn, bool Late) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.ClosureReport, ReportId), Subject.Inspection(InspectionId)];
}
