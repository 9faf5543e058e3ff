using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>How every verb of a visit goes: hold it alone, read it in the caller's version, ask whether the verb may be done, change it, save, answer with it as it then is.</summary>
internal sealed class InspectionChanges(ISupervisionDb db, ICurrentUser user, InspectionViews views, IPlanParameters parameters, TimeProvider clock)
{
    /// <summary>A verb of the visit as a whole: the caller has read all of it.</summary>
    public Task<Result<InspectionDetails>> ChangeAsync(Guid id, int version, Verb<InspectionVerb, VisitCase> verb, Func<VisitCase, Result> change, CancellationToken ct) =>
        ChangeAsync(id, version, verb, here => Task.FromResult(change(here)), ct);

    /// <inheritdoc cref="ChangeAsync(Guid, int, Verb{InspectionVerb, VisitCase}, Func{VisitCase, Result}, CancellationToken)"/>
    public async Task<Result<InspectionDetails>> ChangeAsync(Guid id, int version, Verb<InspectionVerb, VisitCase> verb, Func<VisitCase, Task<Result>> change, CancellationToken ct)
    {
        var held = await HoldAsync(id, ct);
        if (held.IsError) return held.Error!;
        if (held.Value.Version != version) return RecordErrors.Stale;
        var here = new VisitCase(held.Value, await FactsAsync(held.Value, ct), user);
        if (verb.Refuses(here) is { } refused) return refused;
        var outcome = await change(here);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(id, ct);
    }

    /// <summary>A verb of one body's part: the caller has read that part, alone or with the whole visit.</summary>
    /// <param name="department">Whose part; null for the caller's own.</param>
    public async Task<Result<InspectionDetails>> ChangePartAsync(
        Guid id, int version, string? department, Verb<ParticipationVerb, PartCase> verb, Func<PartCase, Task<Result>> change, CancellationToken ct)
    {
        var held = await HoldPartAsync(id, version, department, verb, ct);
        if (held.IsError) return held.Error!;
        var outcome = await change(held.Value);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(id, ct);
    }

    /// <summary>A part that the verb may be done to, held to the end of the transaction.</summary>
    /// <param name="version">Null for work that does not depend on what the caller has read.</param>
    public async Task<Result<PartCase>> HoldPartAsync(Guid id, int? version, string? department, Verb<ParticipationVerb, PartCase> verb, CancellationToken ct)
    {
        var held = await HoldAsync(id, ct);
        if (held.IsError) return held.Error!;
        var visit = held.Value;
        var part = verb.Name == ParticipationVerb.Drop ? visit.Participants.SingleOrDefault(each => each.Department == department) : visit.PartOf(user, department);
        if (part is null) return verb.Name == ParticipationVerb.Drop ? InspectionErrors.UnknownParticipant : InspectionErrors.NoParticipant;
        if (version is { } read && !part.IsKnownAt(read, visit.Version)) return RecordErrors.Stale;
        var here = new PartCase(visit, part, await FactsAsync(visit, ct), user);
        return verb.Refuses(here) is { } refused ? refused : here;
    }

    /// <summary>The visit with its parts, held to the end of the transaction.</summary>
    private async Task<Result<Inspection>> HoldAsync(Guid id, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Inspection(id), ct);
        return await db.Visible<Inspection>(user).Include(inspection => inspection.Participations).FindAsync(id, ct);
    }

    private Task<VisitFacts> FactsAsync(Inspection visit, CancellationToken ct) => VisitFacts.GatherAsync(db, visit, parameters, clock.GetUtcNow(), ct);
}
