using Supervision.Application.Common.Spreadsheets;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Where the columns of a form stand in a sheet. Of several that mean the same, the one with the form's own title is read, else the one whose name the form puts first.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<int, SheetColumn> _columns;

    private SheetHeader(SheetForm form, int line, IReadOnlyList<Title> titles)
    {
        Line = line;
        var chosen = titles.GroupBy(title => title.Column).Select(group => group.OrderBy(title => title.Rank).ThenBy(title => title.Place).First()).ToList();
        _columns = chosen.ToDictionary(title => title.Place, title => title.Column);
        Missing = [.. form.Columns.Where(column => column.Required && chosen.TrueForAll(title => title.Column != column))];
        Twice = titles.Where(title => title.Column.Required).GroupBy(title => title.Column).FirstOrDefault(group => group.Count() > 1 && group.Count(title => title.Rank == 0) != 1)?.Key;
        Notes = [.. titles.GroupBy(title => title.Column).Where(group => group.Count() > 1).Select(group =>
            $"有多列对应“{group.Key.Title}”：读取“{chosen.Find(title => title.Column == group.Key)!.Text}”，没有读取{string.Concat(group.Except(chosen).Select(title => $"“{title.Text}”"))}")];
        Places = chosen.Select((title, place) => (title.Column.Field, place)).ToDictionary(entry => entry.Field, entry => entry.place);
    }

    /// <summary>Number of its line in the sheet.</summary>
    public int Line { get; }

    public IReadOnlyList<SheetColumn> Missing { get; }

    /// <summary>A required column that stands there twice and not once by the form's own title, so that nobody knows which counts.</summary>
    public SheetColumn? Twice { get; }

    public IReadOnlyList<string> Notes { get; }

    /// <summary>Column of the sheet → column of the form, in the order of <see cref="Places"/>.</summary>
    public IReadOnlyDictionary<int, SheetColumn> Columns => _columns;

    public IReadOnlyDictionary<string, int> Places { get; }

    public static SheetHeader In(Line line, SheetTitles titles) => new(titles.Form, line.Number,
        [.. line.Cells.Where(cell => cell.Kind == CellKind.Text).Select(cell => titles.Of(cell)).OfType<Title>().DistinctBy(title => title.Place)]);
}
