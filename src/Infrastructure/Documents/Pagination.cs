using Supervision.Application.Common.Documents;

namespace Supervision.Infrastructure.Documents;

/// <summary>
/// On which page each heading stands. The grid makes that a matter of counting: every line is one of 22, every character one of 28. The numbers are kept in the file as the results of its
/// fields, so that contents are right before any program has laid the document out.
/// </summary>
internal sealed class Pagination
{
    private Layout _layout;
    private readonly List<int> _headings = [];
    private int _page = 1;

    /// <summary>Twips of the page that are taken.</summary>
    private int _used;

    private Pagination(Layout layout) => _layout = layout;

    /// <summary>The page's own number for each heading, in the order of the document.</summary>
    public static IReadOnlyList<int> Of(OfficialDocument document, Layout layout)
    {
        var pages = new Pagination(layout);
        for (var at = 0; at < document.Blocks.Count; at++) pages.Place(document.Blocks, at);
        return pages._headings;
    }

    private void Place(IReadOnlyList<Block> blocks, int at)
    {
        switch (blocks[at])
        {
            case Section section:
                (_layout, _page, _used) = (_layout.Of(section), 1, 0);
                break;
            case PageBreak:
                if (_used > 0) NewPage();
                break;
            case Blank blank:
                Lines(blank.Lines);
                break;
            case Paragraph paragraph:
                Lines(LinesOf(paragraph));
                break;
            case Heading heading:
                if (_used > 0 && _used + TogetherWith(blocks, at) > _layout.TextHeight) NewPage();
                _headings.Add(_page);
                Lines(LinesOf(heading));
                break;
            case Table table:
                Rows(table);
                break;
        }
    }

    private void Lines(int count)
    {
        for (var line = 0; line < count; line++) Take(_layout.LinePitch);
    }

    private void Take(int height)
    {
        if (_used > 0 && _used + height > _layout.TextHeight) NewPage();
        _used += height;
    }

    private void NewPage() => (_page, _used) = (_page + 1, 0);

    /// <summary>Height of a heading with the headings below it and the first line or rows of what follows: they stay on one page.</summary>
    private int TogetherWith(IReadOnlyList<Block> blocks, int at) => blocks[at] switch
    {
        Heading heading => (LinesOf(heading) * _layout.LinePitch) + (at + 1 < blocks.Count ? TogetherWith(blocks, at + 1) : 0),
        Paragraph or Blank => _layout.LinePitch,
        Table table => TableRows.HeadingHeight(table, _layout) + (table.Rows.Count > 0 ? TableRows.Height(table, table.Rows[0], _layout) : 0),
        _ => 0,
    };

    private void Rows(Table table)
    {
        var heading = TableRows.HeadingHeight(table, _layout);
        Take(heading);
        foreach (var row in table.Rows)
        {
            var height = TableRows.Height(table, row, _layout);
            if (_used + height > _layout.TextHeight)
            {
                NewPage();
                _used = heading;
            }

            _used += height;
        }
    }

    private int LinesOf(Heading heading) => LinesOf(_layout.Headings[heading.Level - 1], heading.Text);

    private int LinesOf(Paragraph paragraph) => LinesOf(_layout.Of(paragraph.Style), paragraph.Text);

    private int LinesOf(StyleLayout style, string text)
    {
        var (right, first) = (style.IndentRightCharacters * _layout.CharacterPitch, style.IndentCharacters * _layout.CharacterPitch);
        return style.Lines * LineBreaks.Count(text, _layout.TextWidth - right, first, style.SizePt * 20, _layout.PitchOf(style.SizePt));
    }
}
