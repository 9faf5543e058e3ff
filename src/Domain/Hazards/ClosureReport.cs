using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

/// <summary>闭环反馈: a body's report of its recheck and penalty results to the lead, within 3 working days of its procedure's closing, 五(三)7.</summary>
public sealed class ClosureReport : AggregateRoot
{
    private ClosureReport() { }

    public Guid InspectionId { get; private set; }
    public string Department { get; private set; } = null!;
    public string Body { get; private set; } = null!;

    /// <summary>What was found, rectified and decided, in the body's words.</summary>
    public string Account { get; private set; } = null!;
    public DateOnly DueOn { get; private set; }
    public DateTimeOffset SubmittedAt { get; private set; }
    public bool Late { get; private set; }

    public static ClosureReport Submit(Guid inspectionId, string department, string body, string account, DateOnly dueOn, DateOnly today, DateTimeOffset now)
    {
        var report = new ClosureReport { InspectionId = inspectionId, Department = department, Body = body, Account = account, DueOn = dueOn, SubmittedAt = now, Late = today > dueOn };
        report.Happened(new ClosureReportSubmitted(report.Id, inspectionId, department, dueOn, report.Late));
        return report;
    }
}
