namespace Supervision.Domain.Filings;

/// <summary>An item that a line names, as it was published when the line was registered: what is filed is checked, whatever becomes of the item in the one table, 五(一).</summary>
/// <param name="ItemVersion">Version of the item that was filed.</param>
public sealed record FiledItem(Guid ItemId, int ItemVersion, string Code, string Name, IReadOnlyList<string> Points);
