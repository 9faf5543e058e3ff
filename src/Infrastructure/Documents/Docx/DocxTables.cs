using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using DataTable = Supervision.Application.Common.Documents.Table;

namespace Supervision.Infrastructure.Documents.Docx;

/// <summary>A table with thin lines: its heading on each page, no row torn apart.</summary>
internal static class DocxTables
{
    private const uint ThinLine = 4;

    public static Table Make(DataTable table, Layout layout)
    {
        var widths = TableRows.Widths(table, layout);
        var made = new Table(Properties(layout, layout.Of(table)), new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        made.Append(Row(table, [.. table.Columns.Select(column => column.Title)], widths, layout, heading: true));
        foreach (var row in table.Rows) made.Append(Row(table, row, widths, layout, heading: false));
        return made;
    }

    private static TableProperties Properties(Layout layout, CellLayout cell) => new(
        new TableWidth { Width = Text(layout.TextWidth), Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = ThinLine }, new LeftBorder { Val = BorderValues.Single, Size = ThinLine },
            new BottomBorder { Val = BorderValues.Single, Size = ThinLine }, new RightBorder { Val = BorderValues.Single, Size = ThinLine },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = ThinLine }, new InsideVerticalBorder { Val = BorderValues.Single, Size = ThinLine }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TopMargin { Width = Text((int)(cell.PaddingPt * 20)), Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = TableRows.SideMargin, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = Text((int)(cell.PaddingPt * 20)), Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = TableRows.SideMargin, Type = TableWidthValues.Dxa }));

    private static TableRow Row(DataTable table, IReadOnlyList<string> cells, IReadOnlyList<int> widths, Layout layout, bool heading)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)TableRows.Height(table, cells, layout), HeightType = HeightRuleValues.AtLeast });
        if (heading) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var at = 0; at < cells.Count; at++) row.Append(Cell(cells[at], widths[at], StyleOf(table, heading), heading || table.Columns[at].Centred));
        return row;
    }

    private static string StyleOf(DataTable table, bool heading) =>
        table.Small ? heading ? DocxStyles.SmallTableHeading : DocxStyles.SmallTableText : heading ? DocxStyles.TableHeading : DocxStyles.TableText;

    private static TableCell Cell(string text, int width, string style, bool centred)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (centred) properties.Append(new Justification { Val = JustificationValues.Center });
        return new TableCell(
            new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
            new Paragraph(properties, DocxText.Run(text)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
