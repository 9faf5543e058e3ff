using System.Collections;
using FluentValidation;
using Supervision.Application.Common.Ports;

namespace Supervision.Application.Common.Spreadsheets;

/// <summary>
/// A sheet of an export: each column with its width in characters and what stands in it.
/// <code>new SheetTable&lt;HazardRow&gt;("隐患台账") { { "隐患编号", 22, hazard => hazard.Number } }</code>
/// </summary>
internal sealed class SheetTable<TRow>(string name) : IEnumerable<SheetColumn>
{
    private readonly List<SheetColumn> _columns = [];
    private readonly List<Func<TRow, object?>> _cells = [];

    public void Add(string title, double width, Func<TRow, object?> cell)
    {
        _columns.Add(new(title, title) { Width = width });
        _cells.Add(cell);
    }

    /// <summary>Rows are read while they are written, so that their number does not matter.</summary>
    public Sheet Of(IAsyncEnumerable<TRow> rows) => new(name, _columns, rows.Select(IReadOnlyList<object?> (row) => _cells.ConvertAll(cell => cell(row))));

    public Sheet Of(IEnumerable<TRow> rows) => Of(rows.ToAsyncEnumerable());

    public IEnumerator<SheetColumn> GetEnumerator() => _columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Workbooks
{
    /// <param name="name">Of the file, without its extension; what no file name may have is left out.</param>
    public static Download ToWorkbook(this ISpreadsheets spreadsheets, string name, params IReadOnlyList<Sheet> sheets) =>
        new(string.Concat($"{name}.xlsx".Split(Path.GetInvalidFileNameChars())), Download.Xlsx, (target, stop) => spreadsheets.WriteAsync(target, sheets, stop));

    /// <summary>The rule of every export's <c>format</c>.</summary>
    public static void IsWorkbook<T>(this IRuleBuilder<T, string?> format) => format.Must(one => one is null or "xlsx").WithMessage("只能导出为 xlsx");
}
