using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>How every verb of a hazard goes: hold its visit alone, read it in the caller's version, change it, save, answer with it as it then is.</summary>
internal sealed class HazardChanges(ISupervisionDb db, ICurrentUser user, HazardViews views)
{
    public Task<Result<HazardDto>> ChangeAsync(Guid id, int version, Func<Hazard, Result> change, CancellationToken ct) =>
        ChangeAsync(id, version, hazard => Task.FromResult(change(hazard)), ct);

    public async Task<Result<HazardDto>> ChangeAsync(Guid id, int version, Func<Hazard, Task<Result>> change, CancellationToken ct)
    {
        var inspection = await db.Visible<Hazard>(user).Where(hazard => hazard.Id == id).Select(hazard => (Guid?)hazard.InspectionId).SingleOrDefaultAsync(ct);
        if (inspection is null) return Finding.Unknown;

        await db.LockAsync(LockKey.Inspection(inspection.Value), ct);
        var found = await db.Visible<Hazard>(user).FindAsync(id, version, ct);
        if (found.IsError) return found.Error!;
        var outcome = await change(found.Value);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(id, ct);
    }
}
