using Supervision.Application.Common.Spreadsheets;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Cells that were merged downwards say the same of each of their rows.</summary>
internal static class MergedCells
{
    public static IReadOnlyList<SheetRow> Spread(List<SheetRow> rows, IReadOnlyList<Merge> merges, SheetHeader header, SheetNotes notes, WorkbookLimits limits)
    {
        if (merges.Count == 0) return rows;
        var places = rows.Select((row, place) => (row.Number, place)).ToDictionary(entry => entry.Number, entry => entry.place);
        foreach (var (column, first, last) in merges)
        {
            if (!header.Columns.TryGetValue(column, out var means) || !places.TryGetValue(first, out var top)) continue;
            var (place, reached) = (header.Places[means.Field], first);
            if (rows[top].Cells[place] is not { } text) continue;
            for (var below = top + 1; below < rows.Count && rows[below].Number <= last; below++)
            {
                limits.Cell();
                if (rows[below].Cells[place] is not null) continue;
                var cells = rows[below].Cells.ToArray();
                cells[place] = text;
                rows[below] = rows[below] with { Cells = cells };
                reached = rows[below].Number;
            }

            if (reached > first) notes.Merged(means.Title, first, reached);
        }

        return rows;
    }
}
