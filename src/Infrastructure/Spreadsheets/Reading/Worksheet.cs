using System.Globalization;
using System.Xml;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

internal enum CellKind { Text, Number, Time, Error, Uncalculated }

/// <param name="Column">From zero.</param>
internal readonly record struct Cell(int Column, CellKind Kind, string Text, double Number = 0)
{
    /// <summary>Its content was worked out by the workbook.</summary>
    public bool IsFormula { get; init; }
}

internal sealed record Line(int Number, bool Hidden, IReadOnlyList<Cell> Cells);

/// <summary>Cells that are one: only the first of them has a content.</summary>
internal readonly record struct Merge(int Column, int FirstRow, int LastRow);

/// <summary>A worksheet, line by line as it is unpacked. Only what stands in it counts: what it says of its dimensions is not read.</summary>
internal sealed class Worksheet(WorkbookPackage package, string part, SharedStrings strings, WorkbookStyles styles, WorkbookLimits limits)
{
    private readonly List<Merge> _merges = [];
    private int _line;

    /// <summary>Columns that matter; null before the header is found.</summary>
    public IReadOnlySet<int>? Wanted { get; set; }

    /// <summary>Known when all lines have been read, for they stand behind them.</summary>
    public IReadOnlyList<Merge> Merges => _merges;

    public IEnumerable<Line> Lines()
    {
        using var xml = package.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row") yield return ReadLine(xml);
            else if (xml.LocalName == "mergeCell") ReadMerge(xml.GetAttribute("ref") ?? "");
        }
    }

    private Line ReadLine(XmlReader xml)
    {
        // Numbers rise, whatever the sheet says: a result belongs to one line.
        _line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > _line ? number : _line + 1;
        var hidden = xml.GetAttribute("hidden") is "1" or "true";
        var cells = new List<Cell>();
        if (xml.IsEmptyElement) return new(_line, hidden, cells);
        var (depth, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            limits.Cell();
            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            if (column < WorkbookLimits.MostColumns && Wanted?.Contains(column) != false && ReadCell(xml, column) is { } cell) cells.Add(cell);
        }

        return new(_line, hidden, cells);
    }

    private Cell? ReadCell(XmlReader xml, int column)
    {
        if (xml.IsEmptyElement) return null;
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
        var (depth, formula) = (xml.Depth, false);
        string? value = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName is "v" or "is") value = XmlText.Of(xml);
            else if (xml.LocalName == "f") formula = true;
        }

        if (value is null) return formula ? new(column, CellKind.Uncalculated, "") : null;
        Cell? read = type switch
        {
            "s" => strings[int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1] is { } shared ? new(column, CellKind.Text, shared) : null,
            "inlineStr" or "str" => new(column, CellKind.Text, XmlText.Unescaped(value)),
            "e" => new(column, CellKind.Error, value),
            "b" => new(column, CellKind.Text, value.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
            "d" => new(column, CellKind.Text, ExcelDate.Text(value.Trim()) ?? value),
            _ when value.Length < 400 && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new(column, styles.ShowsTime(style) ? CellKind.Time : CellKind.Number, value, number),
            _ => value.Length == 0 ? null : new(column, CellKind.Text, value),
        };
        return read is { } cell ? cell with { IsFormula = formula } : null;
    }

    private void ReadMerge(string range)
    {
        var ends = range.Split(':');
        if (ends.Length != 2 || ColumnOf(ends[0]) is not { } column || RowOf(ends[0]) is not { } first || RowOf(ends[1]) is not { } last || last <= first) return;
        if (_merges.Count == WorkbookLimits.MostMerges) throw new WorkbookTooLargeException();
        _merges.Add(new(column, first, last));
    }

    /// <summary>AB12 → 27.</summary>
    private static int? ColumnOf(string? cell)
    {
        var column = 0;
        foreach (var letter in (cell ?? "").Replace("$", ""))
        {
            if (!char.IsAsciiLetter(letter)) break;
            if ((column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1) > 1_000_000) return null;
        }

        return column == 0 ? null : column - 1;
    }

    private static int? RowOf(string cell) =>
        int.TryParse(cell.Replace("$", "").TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"]), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
