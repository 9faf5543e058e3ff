using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets;

/// <summary>Finds the header among the first rows and reads what stands below it.</summary>
/// <param name="stopThere">At the limit, stop with what there is; otherwise a longer list is refused.</param>
internal sealed partial class SheetReader(SheetForm form, int maxRows, bool stopThere = false)
{
    private const int HeaderWithin = 10;

    /// <summary>Beyond this a double no longer holds every digit: a code that was typed as a number has lost its end.</summary>
    private const double LargestExact = 1e15;

    private readonly Dictionary<string, SheetColumn> _titles = form.Columns
        .SelectMany(column => column.Aliases.Prepend(column.Title), (column, title) => (Title: Bare(title), Column: column))
        .DistinctBy(entry => entry.Title).ToDictionary(entry => entry.Title, entry => entry.Column);

    public Result<IReadOnlyList<SheetRow>> Read(IEnumerable<IDictionary<string, object?>> sheet)
    {
        var number = 0;
        Header? header = null;
        var closest = form.Columns.Where(column => column.Required).ToList();
        var rows = new List<SheetRow>();
        foreach (var cells in sheet)
        {
            number++;
            if (header is null)
            {
                var candidate = HeaderIn(cells);
                var missing = form.Columns.Where(column => column.Required && !candidate.Columns.Contains(column)).ToList();
                if (missing.Count < closest.Count) closest = missing;
                if (missing.Count == 0) header = candidate;
                if (header?.Twice is { } column) return SpreadsheetErrors.Ambiguous(column.Title);
                if (header is null && number == HeaderWithin) break;
                continue;
            }

            var values = header.Letters.Select(letter => Text(cells.TryGetValue(letter, out var value) ? value : null)).ToList();
            if (values.TrueForAll(value => value is null)) continue;
            if (rows.Count == maxRows) return SpreadsheetErrors.TooMany(maxRows);
            rows.Add(new(number, header.Places, values));
            if (stopThere && rows.Count == maxRows) break;
        }

        if (header is null) return SpreadsheetErrors.Missing(closest.Select(column => column.Title));
        return rows.Count == 0 ? SpreadsheetErrors.Empty : rows;
    }

    private Header HeaderIn(IDictionary<string, object?> cells)
    {
        var known = cells
            .Select(cell => (Letter: cell.Key, Column: _titles.GetValueOrDefault(Bare(Text(cell.Value) ?? ""))))
            .Where(cell => cell.Column is not null).ToList();
        return new(
            [.. known.Select(cell => cell.Letter)],
            [.. known.Select(cell => cell.Column!)],
            known.GroupBy(cell => cell.Column).FirstOrDefault(group => group.Count() > 1)?.Key);
    }

    private static string? Text(object? value)
    {
        var text = value switch
        {
            null => null,
            double number when Math.Abs(number) < LargestExact => number.ToString("0.############", CultureInfo.InvariantCulture),
            double number => number.ToString("0.####E+0", CultureInfo.InvariantCulture),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
        text = text?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>A title without what lists add to it: blanks, asterisks, remarks in brackets.</summary>
    private static string Bare(string title) => Decoration().Replace(title, "").ToUpperInvariant();

    [GeneratedRegex(@"[\s*＊]|[（(][^）)]*[）)]")]
    private static partial Regex Decoration();

    private sealed record Header(IReadOnlyList<string> Letters, IReadOnlyList<SheetColumn> Columns, SheetColumn? Twice)
    {
        public IReadOnlyDictionary<string, int> Places { get; } =
            Columns.Select((column, place) => (column.Field, place)).DistinctBy(entry => entry.Field).ToDictionary(entry => entry.Field, entry => entry.place);
    }
}
