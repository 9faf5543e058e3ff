using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common.Data;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

internal static class FiledTables
{
    /// <summary>The one table as it is now, with the items that the open lines of a list name: what its registration keeps.</summary>
    public static async Task<FiledTable> FiledTableAsync(this ISupervisionDb db, Filing filing, DateOnly today, CancellationToken ct)
    {
        var catalogue = await db.CatalogueOnAsync(today, ct);
        var named = filing.Lines.Where(line => line.Status == FilingLineStatus.Draft).SelectMany(line => line.ItemIds).Distinct().ToArray();
        if (named.Length == 0) return new(catalogue, FiledTable.None.Items);
        return new(catalogue, await db.SupervisionItems.AsNoTracking().Where(item => named.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => new FiledItem(item.Id, item.Version, item.Code, item.Name, item.Points), ct));
    }
}
