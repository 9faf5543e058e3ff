using System.Text.RegularExpressions;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Finds the visible sheet that has the header among its first lines, and reads what stands below it.</summary>
/// <param name="stopThere">At the limit, stop with what there is; otherwise a longer list is refused.</param>
internal sealed partial class SheetReader(SheetForm form, int maxRows, bool stopThere, WorkbookLimits limits)
{
    private readonly SheetColumn _key = form.Columns.FirstOrDefault(column => column.Required) ?? form.Columns[0];
    private readonly SheetTitles _titles = new(form);

    /// <param name="mapping">What is said of the sheet, its line of titles and its columns counts.</param>
    public Result<SheetReading> Read(Workbook workbook, SheetMapping? mapping = null)
    {
        if (mapping is not null && mapping.Sheet is { } said && workbook.Worksheets.All(sheet => sheet.Name != said)) return SpreadsheetErrors.NoSheet(said);
        var headers = workbook.Worksheets.Where(sheet => mapping?.Sheet is { } name ? sheet.Name == name : !sheet.Hidden).Select(sheet => (sheet, header: HeaderOf(workbook.Open(sheet), mapping))).ToList();
        if (headers.TrueForAll(one => one.header is not { Missing.Count: 0 }))
            return mapping?.Columns is not null ? SpreadsheetErrors.NoColumn : SpreadsheetErrors.Missing(Nearest(headers.Select(one => one.header)).Select(column => column.Title));

        // What explains a form names its columns one below the other; the list itself names the most of them beside each other.
        var most = headers.Where(one => one.header is { Missing.Count: 0 }).Max(one => one.header!.Columns.Count);
        Result<SheetReading> read = SpreadsheetErrors.Empty;
        foreach (var (sheet, header) in headers.Where(one => one.header is { Missing.Count: 0 } && one.header.Columns.Count == most))
        {
            read = Read(workbook.Open(sheet), header!, workbook.Since1904);
            if (!read.IsError) return read.Value with { Sheet = sheet.Name, Notes = [.. SheetNotes.Of(workbook, sheet), .. read.Value.Notes] };
            if (read.Error != SpreadsheetErrors.Empty) break;
        }

        return read;
    }

    private SheetHeader? HeaderOf(Worksheet sheet, SheetMapping? mapping)
    {
        if (mapping is { HeaderRow: { } row, Columns: { } columns }) return SheetHeader.Said(form, row, columns);
        var nearest = SheetHeader.NearestIn(sheet, _titles, limits);
        return mapping?.Columns is { } said ? SheetHeader.Said(form, nearest?.Line ?? 0, said) : nearest;
    }

    private IReadOnlyList<SheetColumn> Nearest(IEnumerable<SheetHeader?> headers) =>
        headers.OfType<SheetHeader>().Select(header => header.Missing).OrderBy(missing => missing.Count).FirstOrDefault() ?? [.. form.Columns.Where(column => column.Required)];

    private Result<SheetReading> Read(Worksheet sheet, SheetHeader header, bool since1904)
    {
        if (header.Twice is { } twice) return SpreadsheetErrors.Ambiguous(twice.Title);
        var (notes, rows) = (new SheetNotes(), new List<SheetRow>());
        sheet.Wanted = header.Columns.Keys.Concat([0, 1]).ToHashSet();
        foreach (var line in sheet.Lines().SkipWhile(line => line.Number <= header.Line))
        {
            limits.InTime();
            if (RowOf(line, header, since1904, notes) is not { } row) continue;
            if (RepeatsTitles(row) || Footer(row) || SumsUp(line, row)) notes.LeftOut(row);
            else if (rows.Count == maxRows) return SpreadsheetErrors.TooMany(maxRows);
            else
            {
                if (line.Hidden) notes.Hidden(line.Number);
                rows.Add(row);
            }

            if (stopThere && rows.Count == maxRows) break;
        }

        if (rows.Count == 0) return SpreadsheetErrors.Empty;
        return new SheetReading("", MergedCells.Spread(rows, sheet.Merges, header, notes, limits), [.. header.Notes, .. notes.Sentences]);
    }

    /// <returns>Null for a line of which no cell is filled in.</returns>
    private SheetRow? RowOf(Line line, SheetHeader header, bool since1904, SheetNotes notes)
    {
        var cells = new string?[header.Places.Count];
        Dictionary<string, string>? faults = null;
        foreach (var cell in line.Cells)
        {
            if (!header.Columns.TryGetValue(cell.Column, out var column)) continue;
            var (text, fault) = CellReading.Read(cell, column, since1904);
            if (fault is not null) (faults ??= [])[column.Field] = fault;
            else if (text is not null) cells[header.Places[column.Field]] = text;
            if (cell.IsFormula && text is not null) notes.Calculated(line.Number);
            limits.Kept(text?.Length ?? 0);
        }

        if (faults is null && Array.TrueForAll(cells, cell => cell is null)) return null;
        return faults is null ? new(line.Number, header.Places, cells) : new(line.Number, header.Places, cells) { Faults = faults };
    }

    private bool RepeatsTitles(SheetRow row) => row.HasColumn(_key.Field)
        ? _titles.Names(row[_key.Field], _key)
        : form.Columns.Any(column => column.InPlaceOf == _key.Field && _titles.Names(row[column.Field], column));

    /// <summary>Sums, signatures and remarks below a list, or between its parts: lines that begin so and name no number. (A header that is repeated on each page is left out as well.)</summary>
    private bool Footer(SheetRow row) =>
        row.Faults.Count == 0 && row.Cells.FirstOrDefault(cell => cell is not null) is { } first && FooterWords().IsMatch(Typed.Key(first))
        && (row[_key.Field] is not { } key || !Number().IsMatch(Typed.Key(key)));

    [GeneratedRegex(@"^(合计|总计|小计|共计|本页|累计|填表|填报|制表|编制|审核|审批|复核|负责人|主管|联系人:|联系电话:|单位(负责人|盖章|\(盖章\))|盖章|\(盖章\)|经办|日期:|备注:|说明:|注:|注\d|注意|附注|\*|※|以下空白|以下为空|第\d+页|[(]?[一二三四五六七八九十]+[)、.])")]
    private static partial Regex FooterWords();

    /// <summary>The word of a sum may stand in a column that is not read, before the figure.</summary>
    private bool SumsUp(Line line, SheetRow row) =>
        line.Cells.FirstOrDefault(cell => Typed.Key(cell.Text).Length > 0) is { Kind: CellKind.Text } first && Sum().IsMatch(Typed.Key(first.Text)) && row[_key.Field] is null;

    [GeneratedRegex("^(合计|总计|小计|共计|累计)")]
    private static partial Regex Sum();

    [GeneratedRegex("[0-9A-Z]{8}")]
    private static partial Regex Number();
}
