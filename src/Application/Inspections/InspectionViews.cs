using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>One visit as this user may see it; also what each change of it answers with.</summary>
internal sealed class InspectionViews(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
{
    public async Task<Result<InspectionDetails>> ShowAsync(Guid id, CancellationToken ct)
    {
        var row = await ShownInspection.From(db, db.Visible<Inspection>(user).AsNoTracking().Where(inspection => inspection.Id == id)).SingleOrDefaultAsync(ct);
        if (row is null) return RecordErrors.Unknown;

        var today = clock.LocalToday();
        var names = await DepartmentNames.GatherAsync(db, ct);
        var parts = await ParticipationRow.GatherAsync(db, id, user, ct);
        var hazards = await HazardsOf(id).ToListAsync(ct);
        var items = hazards.Select(hazard => hazard.Show(names, calendar, today)).ToList();
        var visit = await db.Inspections.AsNoTracking().Include(inspection => inspection.Participations).SingleAsync(inspection => inspection.Id == id, ct);
        var facts = await VisitFacts.GatherAsync(db, visit, parameters, clock.GetUtcNow(), ct);
        var context = new PartContext(visit, facts, user, names, calendar, today, names.LeadShown(row.Inspection, parts.Select(part => part.Part.Department), user), row.Inspection.Subdistrict, await RosterAsync(parts, ct), items);
        return Show(row, parts, context, await db.VersionsAsync(user, [id], ct));
    }

    private InspectionDetails Show(ShownInspection row, IReadOnlyList<ParticipationRow> parts, PartContext context, Func<Inspection, int> version)
    {
        var inspection = row.Inspection;
        var lines = parts.Where(part => part.Part.TakesPart).Sum(part => part.Part.LineIds.Count);
        return new()
        {
            Id = inspection.Id,
            Number = inspection.Number,
            Status = inspection.Status,
            Enterprise = row.Enterprise.Named(context.Names),
            Date = inspection.Date,
            Session = inspection.Session,
            Month = inspection.Month,
            WindowFrom = inspection.WindowFrom,
            WindowTo = inspection.WindowTo,
            LeadDepartment = context.LeadDepartment,
            LeadDepartmentName = context.Names.Of(context.LeadDepartment),
            CoordinatorName = context.Names.EmergencyOfficeOf(inspection.Subdistrict),
            VerificationCode = inspection.VerificationCode,
            JointListId = inspection.JointListId,
            DispatchedAt = inspection.DispatchedAt,
            ScheduledAt = inspection.ScheduledAt,
            ConfirmedAt = inspection.ConfirmedAt,
            NotifiedAt = inspection.NotifiedAt,
            StartedAt = inspection.StartedAt,
            ConcludedAt = inspection.ConcludedAt,
            ClosedAt = inspection.ClosedAt,
            CancelReason = inspection.CancelReason,
            Participations = [.. parts.OrderBy(part => context.Names.Position(part.Part.Department)).Select(part => part.Show(context))],
            Hazards = context.Hazards,
            LinesMerged = lines,
            VisitsSaved = Math.Max(0, lines - 1),
            Can = InspectionVerbs.All.For(new(context.Visit, context.Facts, user)),
            Version = version(inspection),
        };
    }

    private IQueryable<ShownHazard> HazardsOf(Guid inspection) => ShownHazard.From(db, db.Visible<Hazard>(user).AsNoTracking()
        .Where(hazard => hazard.InspectionId == inspection).OrderBy(hazard => hazard.FoundOn).ThenBy(hazard => hazard.Id));

    private async Task<HashSet<string>> RosterAsync(IReadOnlyList<ParticipationRow> parts, CancellationToken ct)
    {
        var certificates = parts.SelectMany(part => part.Part.Officers).Select(officer => officer.CertificateNo).Distinct().ToList();
        return [.. await db.Officers.Where(officer => certificates.Contains(officer.CertificateNo!)).Select(officer => officer.CertificateNo!).ToListAsync(ct)];
    }
}

/// <summary>A visit with the enterprise that it goes to.</summary>
internal sealed record ShownInspection(Inspection Inspection, InspectedEnterprise Enterprise)
{
    /// <summary>Keeps the order of the visits that are given.</summary>
    public static IQueryable<ShownInspection> From(ISupervisionDb db, IQueryable<Inspection> inspections) =>
        from inspection in inspections
        from enterprise in db.Enterprises.Where(at => at.Id == inspection.EnterpriseId).Select(InspectedEnterprise.Of)
        select new ShownInspection(
            inspection,
            enterprise);
}
