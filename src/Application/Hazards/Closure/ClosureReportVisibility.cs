using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Closure;

/// <summary>Closure reports are seen by the departments that see their visit; not by enterprises: a body writes them to the lead.</summary>
internal sealed class ClosureReportVisibility : Visibility<ClosureReport>
{
    protected override string Needs => Permission.InspectionsRead;

    protected override IQueryable<ClosureReport> All(ISupervisionDb db) => db.ClosureReports;

    protected override IQueryable<ClosureReport> ToDistrict(ISupervisionDb db, Person person) => db.ClosureReports;

    protected override IQueryable<ClosureReport> ToStreet(ISupervisionDb db, Person person, string street)
    {
        var inspections = db.Visible<Inspection>(person);
        return db.ClosureReports.Where(report => inspections.Any(inspection => inspection.Id == report.InspectionId));
    }
}
