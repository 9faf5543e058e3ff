using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>How the verbs of a recheck go that change nothing but it: hold its enterprise and visits alone, read it in the caller's version, ask, change, save, show.</summary>
internal sealed class RecheckChanges(ISupervisionDb db, ICurrentUser user, RecheckViews views, TimeProvider clock)
{
    public async Task<Result<RecheckDetails>> ChangeAsync(Guid id, int version, Verb<RecheckVerb, RecheckCase> verb, Func<Recheck, DateOnly, Result> change, CancellationToken ct)
    {
        var held = await HoldAsync(id, version, verb, ct);
        if (held.IsError) return held.Error!;
        var outcome = change(held.Value, clock.LocalToday());
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(id, ct);
    }

    /// <summary>A recheck that the verb may be done to. Planning holds the enterprise, results hold the visits: both are held here.</summary>
    public async Task<Result<Recheck>> HoldAsync(Guid id, int version, Verb<RecheckVerb, RecheckCase> verb, CancellationToken ct)
    {
        var touched = await db.Hazards.Where(hazard => db.Visible<Recheck>(user).Any(recheck => recheck.Id == id && recheck.Hazards.Any(each => each.HazardId == hazard.Id)))
            .Select(hazard => new { hazard.InspectionId, hazard.EnterpriseId }).Distinct().ToListAsync(ct);
        await db.LockAsync(touched.Select(each => LockKey.Inspection(each.InspectionId)).Concat(touched.Select(each => LockKey.Enterprise(each.EnterpriseId))).Distinct(), ct);
        var found = await db.Visible<Recheck>(user).Include(recheck => recheck.Hazards).FindAsync(id, version, ct);
        if (found.IsError) return found.Error!;
        return verb.Refuses(RecheckCase.Of(found.Value, clock.LocalToday(), user)) is { } refused ? refused : found;
    }
}
