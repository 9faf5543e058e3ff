using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Closure;

/// <summary>A body's procedure is closed with the last of its hazards of an inspection; its closure report is then due within 3 working days, 五(三)7.</summary>
internal sealed class ProcedureClosing(ISupervisionDb db, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
{
    /// <summary>Saves what has changed, then closes the procedures that this has completed. The inspections must be held.</summary>
    public async Task SaveAsync(IReadOnlyList<Hazard> changed, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var today = clock.LocalToday();
        foreach (var (inspectionId, department) in changed.Where(hazard => hazard.Status == HazardStatus.Closed).Select(hazard => (hazard.InspectionId, hazard.Department)).Distinct())
        {
            var open = await db.Hazards.AnyAsync(hazard => hazard.InspectionId == inspectionId && hazard.Department == department && hazard.Status != HazardStatus.Closed, ct);
            if (open) continue;
            var inspection = await db.Inspections.Include(inspection => inspection.Participations).SingleAsync(inspection => inspection.Id == inspectionId, ct);
            inspection.CloseProcedure(department, today, Deadlines.AfterClosure(calendar, parameters.On(today), today).Date);
        }

        await db.SaveChangesAsync(ct);
    }
}
