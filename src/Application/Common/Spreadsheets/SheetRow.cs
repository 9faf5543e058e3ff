namespace Supervision.Application.Common.Spreadsheets;

/// <summary>A row as it was read: every cell as text without blanks around it and without what nobody sees; empty ones are null.</summary>
/// <param name="Number">工作表中的行号</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<string, int> Places, IReadOnlyList<string?> Cells)
{
    /// <summary>Field → why its cell could not be read, as a sentence: a formula that failed, a character that cannot be kept. Such a cell is null.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>The cell of a field; null where it is blank, could not be read, or the sheet has no such column.</summary>
    public string? this[string field] => Places.TryGetValue(field, out var place) && place < Cells.Count ? Cells[place] : null;

    public bool HasColumn(string field) => Places.ContainsKey(field);
}
