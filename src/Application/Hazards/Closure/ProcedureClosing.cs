using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Closure;

/// <summary>A body's procedure is closed with the last of its hazards of an inspection; its closure report is then due within 3 working days, 五(三)7.</summary>
internal sealed class ProcedureClosing(ISupervisionDb db, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
{
    /// <summary>Closes the procedures that changed hazards have completed; the caller saves. The hazards are loaded, and their inspections held.</summary>
    public async Task<Result> CloseAsync(IReadOnlyList<Hazard> changed, CancellationToken ct)
    {
        var (today, ids) = (clock.LocalToday(), changed.Select(hazard => hazard.Id).ToList());
        var closed = changed.Where(hazard => hazard.Status == HazardStatus.Closed).Select(hazard => (hazard.InspectionId, hazard.Department)).ToHashSet();
        if (closed.Count == 0) return Result.Done;

        var visits = closed.Select(part => part.InspectionId).Distinct().ToList();
        var elsewhere = await db.Hazards.Where(hazard => visits.Contains(hazard.InspectionId) && hazard.Status != HazardStatus.Closed && !ids.Contains(hazard.Id))
            .Select(hazard => new { hazard.InspectionId, hazard.Department }).Distinct().ToListAsync(ct);
        var open = elsewhere.Select(part => (part.InspectionId, part.Department))
            .Concat(changed.Where(hazard => hazard.Status != HazardStatus.Closed).Select(hazard => (hazard.InspectionId, hazard.Department))).ToHashSet();

        var inspections = await db.Inspections.Include(inspection => inspection.Participations).Where(inspection => visits.Contains(inspection.Id)).ToDictionaryAsync(inspection => inspection.Id, ct);
        var dueOn = Deadlines.AfterClosure(calendar, parameters.On(today), today).Date;
        foreach (var (inspection, department) in closed.Except(open))
            if (inspections[inspection].CloseProcedure(department, today, dueOn) is { IsError: true } refused) return refused;
        return Result.Done;
    }
}
