using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>Editions as they are listed: without their rows, which are many.</summary>
internal sealed class CatalogueViews(ISupervisionDb db, TimeProvider clock)
{
    public static readonly Sorts<Catalogue> Sorts = new(catalogue => catalogue.Id) { ["edition"] = catalogue => catalogue.Edition, ["inForceOn"] = catalogue => catalogue.InForceOn };

    public async Task<Page<CatalogueEdition>> ListAsync(ListCatalogues request, CancellationToken ct)
    {
        var only = request.On is { } day ? await IdOnAsync(day, ct) : null;
        var sorted = db.Catalogues.AsNoTracking()
            .Where(catalogue => request.Q == null || catalogue.Number.Contains(request.Q))
            .Where(catalogue => request.On == null || catalogue.Id == only)
            .SortBy(request, Sorts, "-edition");
        return await Rows(sorted, await IdOnAsync(clock.LocalToday(), ct)).ToPageAsync(request, ct);
    }

    public async Task<CatalogueEdition?> ShowAsync(Guid id, CancellationToken ct) =>
        await Rows(db.Catalogues.AsNoTracking().Where(catalogue => catalogue.Id == id), await IdOnAsync(clock.LocalToday(), ct)).SingleOrDefaultAsync(ct);

    private IQueryable<CatalogueEdition> Rows(IQueryable<Catalogue> catalogues, Guid? inForce) => catalogues.Select(catalogue => new CatalogueEdition(
        catalogue.Id, catalogue.Edition, catalogue.Number, catalogue.PublishedOn, catalogue.InForceOn, catalogue.Id == inForce, catalogue.Note, catalogue.Items, catalogue.Added, catalogue.Revised, catalogue.Struck,
        db.IssuedDocuments.Where(document => document.Id == catalogue.DocumentId).Select(document => new CatalogueFile(document.FileName, document.Size, document.Sha256)).First(), catalogue.Version));

    private async Task<Guid?> IdOnAsync(DateOnly day, CancellationToken ct) => await db.Catalogues.On(day).Select(catalogue => (Guid?)catalogue.Id).FirstOrDefaultAsync(ct);
}
