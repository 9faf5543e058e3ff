using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

internal static class ItemChangeAccess
{
    /// <summary>Does a verb to a change, in the version that the caller has read, saves it and answers with where it now stands.</summary>
    public static async Task<Result<ItemChangeReceipt>> ChangeAsync(
        this ISupervisionDb db, ICurrentUser user, (Guid Id, int Version) which, Verb<ItemChangeVerb, ItemChangeCase> verb, Func<ItemChange, Result> change, CancellationToken ct)
    {
        var found = await db.Visible<ItemChange>(user).FindAsync(which.Id, which.Version, ct);
        if (!found.IsError && verb.Refuses(new(found.Value, user)) is { } refused) return refused;
        return await db.ActAsync(found, change, ItemChangeReceipt.Of, ct);
    }

    /// <summary>Refused where the content names a criterion of major hazards that there is not.</summary>
    public static async Task<Result> CheckCriteriaAsync(this ISupervisionDb db, ItemContent? content, CancellationToken ct)
    {
        if (content is not { MajorHazardCriteria.Count: > 0 }) return Result.Done;
        var wanted = content.MajorHazardCriteria.ToArray();
        return await db.MajorHazardCriteria.CountAsync(criterion => wanted.Contains(criterion.Code), ct) == wanted.Length ? Result.Done : ItemChangeErrors.UnknownCriterion;
    }

    /// <summary>The table as the newest edition has it; before the first, as its items say.</summary>
    public static async Task<List<CatalogueRow>> NewestRowsAsync(this ISupervisionDb db, CancellationToken ct) =>
        await db.Catalogues.AsNoTracking().OrderByDescending(catalogue => catalogue.Edition).Select(catalogue => catalogue.Rows).FirstOrDefaultAsync(ct) ?? await db.PublishedRowsAsync(ct);
}
