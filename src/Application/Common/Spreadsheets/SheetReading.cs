using System.Collections;

namespace Supervision.Application.Common.Spreadsheets;

/// <summary>The rows of a list, and what its sender should know about how it was read.</summary>
/// <param name="Sheet">Name of the worksheet that was read.</param>
/// <param name="Notes">Sentences for the officer: rows left out, columns not read, hidden rows.</param>
public sealed record SheetReading(string Sheet, IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> Notes) : IReadOnlyList<SheetRow>
{
    public int Count => Rows.Count;

    public SheetRow this[int index] => Rows[index];

    public IEnumerator<SheetRow> GetEnumerator() => Rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
