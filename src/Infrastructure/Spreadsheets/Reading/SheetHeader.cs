using Supervision.Application.Common.Spreadsheets;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Where the columns of a form stand in a sheet. Of several that mean the same, the one with the form's own title is read, else the one whose name the form puts first.</summary>
internal sealed class SheetHeader
{
    /// <summary>Lines in which a header may stand.</summary>
    public const int Within = 10;

    private readonly Dictionary<int, SheetColumn> _columns;

    private SheetHeader(SheetForm form, int line, IReadOnlyList<Title> titles)
    {
        Line = line;
        var chosen = titles.GroupBy(title => title.Column).Select(group => group.OrderBy(title => title.Rank).ThenBy(title => title.Place).First()).ToList();
        _columns = chosen.ToDictionary(title => title.Place, title => title.Column);
        Missing = [.. form.Columns.Where(column => column.Required && chosen.TrueForAll(title => title.Column != column && title.Column.InPlaceOf != column.Field))];
        StoodFor = form.Columns.Count(column => column.Required && chosen.TrueForAll(title => title.Column != column)) - Missing.Count;
        Twice = titles.Where(title => title.Column.Required).GroupBy(title => title.Column).FirstOrDefault(group => group.Count() > 1 && group.Count(title => title.Rank == 0) != 1)?.Key;
        Notes = [.. titles.GroupBy(title => title.Column).Where(group => group.Count() > 1).Select(group =>
            $"有多列对应“{group.Key.Title}”：读取“{chosen.Find(title => title.Column == group.Key)!.Text}”，没有读取{string.Concat(group.Except(chosen).Select(title => $"“{title.Text}”"))}")];
        Places = chosen.Select((title, place) => (title.Column.Field, place)).ToDictionary(entry => entry.Field, entry => entry.place);
    }

    /// <summary>Number of its line in the sheet.</summary>
    public int Line { get; }

    public IReadOnlyList<SheetColumn> Missing { get; }

    /// <summary>How many required columns are not there, but another in their place.</summary>
    public int StoodFor { get; }

    /// <summary>A required column that stands there twice and not once by the form's own title, so that nobody knows which counts.</summary>
    public SheetColumn? Twice { get; }

    public IReadOnlyList<string> Notes { get; }

    private (int, int, int) Rank => (Missing.Count, StoodFor, -Columns.Count);

    /// <summary>Column of the sheet → column of the form, in the order of <see cref="Places"/>.</summary>
    public IReadOnlyDictionary<int, SheetColumn> Columns => _columns;

    public IReadOnlyDictionary<string, int> Places { get; }

    /// <summary>The line that names the most of a form among the first ones of a sheet: its header, or what comes nearest to one.</summary>
    public static SheetHeader? NearestIn(Worksheet sheet, SheetTitles titles, WorkbookLimits limits)
    {
        SheetHeader? nearest = null;
        foreach (var line in sheet.Lines().TakeWhile(line => line.Number <= Within))
        {
            limits.InTime();
            var header = In(line, titles);
            if (nearest is null || header.Rank.CompareTo(nearest.Rank) < 0) nearest = header;
        }

        return nearest;
    }

    /// <summary>As its reader says; titles count only to be quoted.</summary>
    public static SheetHeader Said(SheetForm form, int line, IReadOnlyDictionary<string, int> columns) => new(form, line,
        [.. form.Columns.Where(column => columns.ContainsKey(column.Field)).Select(column => new Title(columns[column.Field], column, 0, column.Title)).DistinctBy(title => title.Place)]);

    public static SheetHeader In(Line line, SheetTitles titles) => new(titles.Form, line.Number,
        [.. line.Cells.Where(cell => cell.Kind == CellKind.Text).Select(cell => titles.Of(cell)).OfType<Title>().DistinctBy(title => title.Place)]);
}
