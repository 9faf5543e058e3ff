namespace Supervision.Domain.Filings;

/// <summary>An item that a line names, as it was published when the line was registered: what is filed is checked, whatever becomes of the item in the one table, 五(一).</summary>
/// <param name="ItemVersion">Version of the item that was filed.</param>
public sealed record FiledItem(Guid ItemId, int ItemVersion, string Code, string Name, IReadOnlyList<string> Points);

/// <summary>The one table on the day of a registration.</summary>
/// <param name="Catalogue">Number of the edition in force; null before the first.</param>
/// <param name="Items">The items that lines of the list name, as they are published.</param>
public sealed record FiledTable(string? Catalogue, IReadOnlyDictionary<Guid, FiledItem> Items)
{
    public static readonly FiledTable None = new(null, new Dictionary<Guid, FiledItem>());
}
