using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What the database knows of a body's part in a visit; names and days are added when it is shown.</summary>
internal sealed record ParticipationRow(Participation Part, int ItemCount)
{
    public static async Task<List<ParticipationRow>> GatherAsync(ISupervisionDb db, Guid inspection, ICurrentUser user, CancellationToken ct) =>
        await db.Visible<Participation>(user).AsNoTracking().Where(part => part.InspectionId == inspection)
            .Select(part => new ParticipationRow(part, part.Checklist.Count)).ToListAsync(ct);

    public ParticipationDetails Show(PartContext context)
    {
        var hazards = context.Hazards.Where(hazard => hazard.Department == Part.Department).ToList();
        var inside = context.User.IsStaff();
        return new()
        {
            Department = Part.Department,
            DepartmentName = context.Names.Of(Part.Department),
            ShortName = context.Names.Short(Part.Department),
            Body = Part.Body,
            Leads = Part.Department == context.LeadDepartment,
            Mine = context.User.ActsFor(Part.Department),
            Answer = Part.Answer,
            AnswerReason = inside ? Part.AnswerReason : null,
            ProposedDate = inside ? Part.ProposedDate : null,
            AnsweredAt = Part.AnsweredAt,
            AnswerDeadline = inside && context.Visit.OpenAnswerDueOn(Part) is { } answer ? context.Deadline(answer, Clause.JointEnforcement) : null,
            State = Part.State,
            LineId = Part.LineIds.FirstOrDefault(),
            LineIds = Part.LineIds,
            Officers = [.. Part.Officers.Select(officer => context.Show(officer, Part.Department))],
            HeadApproved = context.Facts.IsApprovedByHead(Part),
            HeadApprovalRequired = context.Facts.Parameters.HeadApprovalRequired,
            Confidential = inside && Part.Confidential,
            CheckedInAt = Part.CheckedInAt,
            CheckInWay = Part.CheckInWay,
            CheckInReason = Part.CheckInReason,
            Spared = Part.Spared,
            FindingsAt = Part.FindingsAt,
            ItemCount = ItemCount,
            HazardCount = hazards.Count,
            OpenHazardCount = hazards.Count(hazard => hazard.Status != Domain.Hazards.HazardStatus.Closed),
            ProcedureClosedOn = Part.ProcedureClosedOn,
            ReportDeadline = Part.ReportDueOn is { } report ? context.Deadline(report, Clause.Closure) : null,
            ReportedAt = Part.ReportedAt,
            Can = Part.TakesPart ? ParticipationVerbs.For(new(context.Visit, Part, context.Facts, context.User)) : [],
            Version = Part.Version,
            ReportedLate = Part is { ReportedAt: { } reported, ReportDueOn: { } due } ? ChinaTime.DateOf(reported) > due : null,
        };
    }
}

/// <summary>What all parts of one answer share.</summary>
/// <param name="Visit">With all its parts, whatever the user may see of them.</param>
/// <param name="Roster">Certificates that are on a roster.</param>
internal sealed record PartContext(
    Inspection Visit, VisitFacts Facts, ICurrentUser User, DepartmentNames Names, IWorkCalendar Calendar, DateOnly Today, string LeadDepartment, string Subdistrict, IReadOnlySet<string> Roster, IReadOnlyList<HazardRow> Hazards)
{
    public DeadlineDetails Deadline(DateOnly dueOn, Clause clause) => DeadlineDetails.Of(dueOn, clause, Calendar, Today);

    public NamedOfficer Show(OfficerRef officer, string department) => new(
        officer.Name,
        User.SeesCertificatesOf(department, Subdistrict) ? officer.CertificateNo : null,
        Roster.Contains(officer.CertificateNo));
}
