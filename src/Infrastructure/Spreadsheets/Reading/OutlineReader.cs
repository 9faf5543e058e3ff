using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Tells of one sheet of a workbook which columns it has and what they would be read as, from its first lines.</summary>
internal sealed class OutlineReader(SheetForm form, WorkbookLimits limits)
{
    private const int Sampled = 40;
    private const int Shown = 3;
    private const int MostColumns = 100;

    private readonly SheetTitles _titles = new(form);

    public Result<SheetOutline> Read(Workbook workbook, string? sheet, int? headerRow)
    {
        var (open, header) = Choose(workbook, sheet);
        if (open is null) return sheet is null ? SpreadsheetErrors.NoWorkbook : SpreadsheetErrors.NoSheet(sheet);
        var lines = workbook.Open(open).Lines().TakeWhile(line => line.Number <= SheetHeader.Within + Sampled).ToList();
        var row = headerRow ?? (header is { Columns.Count: > 0 } ? header.Line : Fullest(lines));
        var titles = lines.Find(line => line.Number == row);
        var read = headerRow is null ? header : titles is null ? null : SheetHeader.In(titles, _titles);
        var columns = Guess(ColumnsOf(titles, [.. lines.Where(line => line.Number > row)], read, workbook.Since1904));
        return new SheetOutline(
            [.. workbook.Worksheets.Select(one => new SheetName(one.Name, one.Hidden))], open.Name, row, read is { Missing.Count: 0, Twice: null }, columns);
    }

    private (SheetEntry?, SheetHeader?) Choose(Workbook workbook, string? sheet) => workbook.Worksheets
        .Where(one => sheet is null ? !one.Hidden : one.Name == sheet)
        .Select(one => (one, header: SheetHeader.NearestIn(workbook.Open(one), _titles, limits)))
        .OrderBy(one => one.header?.Missing.Count ?? int.MaxValue).ThenByDescending(one => one.header?.Columns.Count ?? 0)
        .FirstOrDefault();

    /// <summary>Where no line names anything known, the titles are where the most texts stand beside each other.</summary>
    private static int Fullest(List<Line> lines) =>
        lines.Where(line => line.Number <= SheetHeader.Within).OrderByDescending(line => line.Cells.Count(cell => cell.Kind == CellKind.Text && cell.Text.Trim().Length > 0)).FirstOrDefault()?.Number ?? 1;

    private List<OutlineColumn> ColumnsOf(Line? titles, List<Line> below, SheetHeader? header, bool since1904)
    {
        var found = new SortedDictionary<int, (string? Title, List<string> Samples)>();
        foreach (var cell in titles?.Cells ?? []) if (Typed.LineOrNull(cell.Text) is { } title) found[cell.Column] = (TextElements.Short(title, 60), []);
        foreach (var cell in below.SelectMany(line => line.Cells))
        {
            var column = header?.Columns.GetValueOrDefault(cell.Column) ?? new SheetColumn("", "");
            if (CellReading.Read(cell, column, since1904).Text is not { } text) continue;
            if (!found.TryGetValue(cell.Column, out var known)) found[cell.Column] = known = (null, []);
            known.Samples.Add(text);
        }

        return [.. found.Take(MostColumns).Select(entry => new OutlineColumn(entry.Key, entry.Value.Title, header?.Columns.GetValueOrDefault(entry.Key)?.Field, false, entry.Value.Samples))];
    }

    /// <summary>Columns that no title tells are told by what stands in them.</summary>
    private List<OutlineColumn> Guess(List<OutlineColumn> columns)
    {
        foreach (var column in form.Columns.Where(column => column.Looks is not null && columns.TrueForAll(one => one.Field != column.Field)))
        {
            var place = columns.FindIndex(one => one.Field is null && one.Samples.Count > 0 && one.Samples.Count(column.Looks!) * 2 > one.Samples.Count);
            if (place >= 0) columns[place] = columns[place] with { Field = column.Field, Guessed = true };
        }

        return columns.ConvertAll(column => column with { Samples = [.. column.Samples.Take(Shown).Select(sample => TextElements.Short(sample, 40))] });
    }
}
