using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>Two editions of the one table, held against each other.</summary>
internal sealed record CatalogueComparison(string? Before, string After, IReadOnlyList<ItemDifference> Differences, DepartmentNames Names)
{
    /// <param name="since">The earlier one; the one before where it is left out, and nothing before the first.</param>
    public static async Task<Result<CatalogueComparison>> OfAsync(ISupervisionDb db, Guid id, Guid? since, CancellationToken ct)
    {
        var after = await db.Catalogues.AsNoTracking().SingleOrDefaultAsync(catalogue => catalogue.Id == id, ct);
        if (after is null) return RecordErrors.Unknown;
        var before = since is { } other
            ? await db.Catalogues.AsNoTracking().SingleOrDefaultAsync(catalogue => catalogue.Id == other, ct)
            : await db.Catalogues.AsNoTracking().SingleOrDefaultAsync(catalogue => catalogue.Edition == after.Edition - 1, ct);
        if (since is not null && before is null) return RecordErrors.Unknown;
        var names = await DepartmentNames.GatherAsync(db, ct);
        return new CatalogueComparison(before?.Number, after.Number, ItemDifference.Between(before?.Rows ?? [], after.Rows, names.Short), names);
    }
}
