using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues.Editions;

internal static class CatalogueInForce
{
    /// <summary>Number of the edition that is in force on a day; null before the first.</summary>
    public static Task<string?> CatalogueOnAsync(this ISupervisionDb db, DateOnly day, CancellationToken ct) => db.Catalogues.On(day).Select(catalogue => catalogue.Number).FirstOrDefaultAsync(ct);

    /// <summary>The editions that have come into force by a day, the one that is in force first.</summary>
    public static IQueryable<Catalogue> On(this IQueryable<Catalogue> catalogues, DateOnly day) => catalogues.Where(catalogue => catalogue.InForceOn <= day).OrderByDescending(catalogue => catalogue.Edition);

    /// <summary>The published items as rows of an edition.</summary>
    public static async Task<List<CatalogueRow>> PublishedRowsAsync(this ISupervisionDb db, CancellationToken ct) =>
        (await db.SupervisionItems.AsNoTracking().Where(item => item.Published).OrderBy(item => item.Code).ToListAsync(ct)).ConvertAll(item => new CatalogueRow(item.Id, item.Code, ItemContent.Of(item)));
}
