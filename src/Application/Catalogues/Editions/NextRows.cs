using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>The table of the edition before with the accepted changes made to it.</summary>
/// <param name="Codes">Of the items that are changed, by their ids.</param>
internal sealed record NextRows(IReadOnlyList<CatalogueRow> Rows, IReadOnlyDictionary<Guid, string> Codes, CatalogueSums Sums)
{
    public static async Task<NextRows> OfAsync(ISupervisionDb db, IReadOnlyList<CatalogueRow> before, IReadOnlyList<ItemChange> changes, CancellationToken ct)
    {
        var used = (await db.SupervisionItems.Select(item => item.Code).ToListAsync(ct)).Concat(before.Select(row => row.Code))
            .Concat(await db.ItemChanges.Where(change => change.Code != null).Select(change => change.Code!).ToListAsync(ct)).ToHashSet();
        var (rows, codes) = (before.ToDictionary(row => row.ItemId), new Dictionary<Guid, string>());
        foreach (var change in changes)
        {
            var code = codes[change.ItemId] = change.Code ?? ItemCodes.Next(change.After!.SafetyDomain, used);
            used.Add(code);
            if (change.After is { } content) rows[change.ItemId] = new(change.ItemId, code, content);
            else rows.Remove(change.ItemId);
        }

        int Count(ItemChangeKind kind) => changes.Count(change => change.Kind == kind);
        return new([.. rows.Values.OrderBy(row => row.Code, StringComparer.Ordinal)], codes, new(Count(ItemChangeKind.Add), Count(ItemChangeKind.Revise), Count(ItemChangeKind.Strike)));
    }
}
