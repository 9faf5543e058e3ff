namespace Supervision.Application.Common.Spreadsheets;

/// <summary>A row as it was read: every cell as text, trimmed; blank ones are null.</summary>
/// <param name="Number">工作表中的行号</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<string, int> Places, IReadOnlyList<string?> Cells)
{
    /// <summary>The cell of a field; null where it is blank or the sheet has no such column.</summary>
    public string? this[string field] => Places.TryGetValue(field, out var place) && place < Cells.Count ? Cells[place] : null;

    public bool HasColumn(string field) => Places.ContainsKey(field);
}
