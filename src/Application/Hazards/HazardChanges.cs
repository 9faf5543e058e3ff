using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>How every verb of a hazard goes: hold its visit alone, read it in the caller's version, ask whether the verb may be done, change it, save, answer with it as it then is.</summary>
internal sealed class HazardChanges(ISupervisionDb db, ICurrentUser user, HazardViews views, TimeProvider clock)
{
    public async Task<Result<HazardDetails>> ChangeAsync(Guid id, int version, Verb<HazardVerb, HazardCase> verb, Func<HazardCase, Task<Result>> change, CancellationToken ct)
    {
        var inspection = await db.Visible<Hazard>(user).Where(hazard => hazard.Id == id).Select(hazard => (Guid?)hazard.InspectionId).SingleOrDefaultAsync(ct);
        if (inspection is null) return RecordErrors.Unknown;

        await db.LockAsync(LockKey.Inspection(inspection.Value), ct);
        var found = await db.Visible<Hazard>(user).FindAsync(id, version, ct);
        if (found.IsError) return found.Error!;
        var here = await CaseAsync(found.Value, ct);
        if (verb.Refuses(here) is { } refused) return refused;
        var outcome = await change(here);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(id, ct);
    }

    private async Task<HazardCase> CaseAsync(Hazard hazard, CancellationToken ct)
    {
        var recheckOn = await db.Rechecks.Where(recheck => recheck.Hazards.Any(each => each.HazardId == hazard.Id && each.Open)).Select(recheck => (DateOnly?)recheck.Date).FirstOrDefaultAsync(ct);
        return new(hazard, recheckOn, (await DepartmentNames.GatherAsync(db, ct)).Of(hazard.Department), clock.LocalToday(), user);
    }
}
