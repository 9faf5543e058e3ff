using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>How every verb of a visit goes: hold it alone, read it in the caller's version, change it, save, answer with it as it then is.</summary>
internal sealed class InspectionChanges(ISupervisionDb db, ICurrentUser user, InspectionViews views)
{
    /// <summary>The visit with its parts, held to the end of the transaction.</summary>
    public async Task<Result<Inspection>> HoldAsync(Guid id, int version, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Inspection(id), ct);
        return await db.Visible<Inspection>(user).Include(inspection => inspection.Participations).FindAsync(id, version, ct);
    }

    public Task<Result<InspectionDto>> ChangeAsync(Guid id, int version, Func<Inspection, Result> change, CancellationToken ct) =>
        ChangeAsync(id, version, inspection => Task.FromResult(change(inspection)), ct);

    public async Task<Result<InspectionDto>> ChangeAsync(Guid id, int version, Func<Inspection, Task<Result>> change, CancellationToken ct)
    {
        var held = await HoldAsync(id, version, ct);
        if (held.IsError) return held.Error!;
        var outcome = await change(held.Value);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(id, ct);
    }
}
