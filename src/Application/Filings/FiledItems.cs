using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

internal static class FiledItems
{
    /// <summary>The items that the open lines of a list name, as they are published now: what its registration keeps.</summary>
    public static async Task<IReadOnlyDictionary<Guid, FiledItem>> FiledItemsAsync(this ISupervisionDb db, Filing filing, CancellationToken ct)
    {
        var named = filing.Lines.Where(line => line.Status == FilingLineStatus.Draft).SelectMany(line => line.ItemIds).Distinct().ToArray();
        if (named.Length == 0) return new Dictionary<Guid, FiledItem>();
        return await db.SupervisionItems.AsNoTracking().Where(item => named.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => new FiledItem(item.Id, item.Version, item.Code, item.Name, item.Points), ct);
    }
}
