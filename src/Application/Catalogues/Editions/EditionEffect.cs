using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>Brings the items to what the edition says that is in force: from then on these are filed for and checked, 五(一).</summary>
internal static class EditionEffect
{
    /// <returns>How many items are not what they were.</returns>
    public static async Task<int> TakeEffectAsync(this ISupervisionDb db, Catalogue catalogue, CancellationToken ct)
    {
        var items = await db.SupervisionItems.ToDictionaryAsync(item => item.Id, ct);
        foreach (var row in catalogue.Rows)
            if (items.TryGetValue(row.ItemId, out var item)) item.Follow(row, catalogue.InForceOn);
            else db.SupervisionItems.Add(SupervisionItem.Enter(row, catalogue.InForceOn));
        var rows = catalogue.Rows.Select(row => row.ItemId).ToHashSet();
        foreach (var item in items.Values.Where(item => !rows.Contains(item.Id))) item.Strike();
        return items.Values.Count(item => item.Events.Count > 0) + rows.Count(row => !items.ContainsKey(row));
    }
}
