using Supervision.Application.Common.Documents;

namespace Supervision.Infrastructure.Documents;

/// <summary>Widths of a table's columns and heights of its rows, in twips: a row is given its height, so that every program gives it the same.</summary>
internal static class TableRows
{
    /// <summary>From a cell's edge to its text, at both sides.</summary>
    public const int SideMargin = 80;

    /// <summary>Half a point, as the standard has it for thin lines.</summary>
    private const int Border = 10;

    public static IReadOnlyList<int> Widths(Table table, Layout layout)
    {
        var shares = table.Columns.Sum(column => column.Width);
        var widths = table.Columns.Select(column => layout.TextWidth * column.Width / shares).ToList();
        widths[^1] += layout.TextWidth - widths.Sum();
        return widths;
    }

    public static int HeadingHeight(Table table, Layout layout) => Height(table, [.. table.Columns.Select(column => column.Title)], layout);

    public static int Height(Table table, IReadOnlyList<string> cells, Layout layout)
    {
        var cell = layout.Of(table);
        var size = cell.SizePt * 20;
        var lines = cells.Zip(Widths(table, layout), (text, width) => text.Split('\n').Sum(line => LineBreaks.Count(line, width - (2 * SideMargin) - Border, 0, size, size))).Max();
        return (int)((lines * cell.LinePitchPt * 20) + (2 * cell.PaddingPt * 20) + Border);
    }
}
