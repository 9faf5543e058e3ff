using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Supervision.Application.Common.Documents;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Supervision.Infrastructure.Documents.Docx;

/// <summary>The blocks of one document as Word's paragraphs and tables, in their order.</summary>
internal sealed class DocxBody(OfficialDocument document, Layout layout, DocxSections sections)
{
    private readonly IReadOnlyList<int> _pages = Pagination.Of(document, layout);
    private readonly Body _body = new();
    private int _headings;
    private bool _breaks;

    /// <summary>The one that is being written.</summary>
    private Section? _section;

    public Body Make()
    {
        SectionProperties? open = null;
        foreach (var block in document.Blocks)
        {
            if (block is not Section section)
            {
                Append(block);
                continue;
            }

            if (open is not null) End(open);
            _section = section;
            open = sections.Make(section.PageNumbers, layout.Of(section), first: open is null);
        }

        _body.Append(open!);
        return _body;
    }

    /// <summary>
    /// A section's properties stand in its last paragraph; where there is none, in an empty one. After contents that one is as good as not there: in the paragraph where they end,
    /// LibreOffice takes the page number below for a part of them, and leaves it away.
    /// </summary>
    private void End(SectionProperties section)
    {
        if (_body.LastChild is not Paragraph) _body.Append(Styled(DocxStyles.Normal, ""));
        else if (_body.LastChild.LastChild is Run { LastChild: FieldChar }) _body.Append(Thin());
        var last = (Paragraph)_body.LastChild!;
        (last.ParagraphProperties ??= new ParagraphProperties()).Append(section);
        _breaks = false;
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case Application.Common.Documents.Paragraph paragraph:
                Append(Styled(DocxStyles.Of(paragraph.Style), paragraph.Text));
                break;
            case Blank blank:
                for (var line = 0; line < blank.Lines; line++) Append(Styled(DocxStyles.Normal, ""));
                break;
            case PageBreak:
                _breaks = true;
                break;
            case Heading heading:
                Append(Marked(heading));
                break;
            case Contents contents:
                foreach (var entry in Entries(contents)) Append(entry);
                break;
            case Application.Common.Documents.Table table:
                if (_breaks) throw new InvalidOperationException("a page begins with a heading or a paragraph, not with a table");
                _body.Append(DocxTables.Make(table, layout.Of(_section!)));
                break;
        }
    }

    private void Append(Paragraph paragraph)
    {
        if (_breaks) paragraph.ParagraphProperties!.InsertAfter(new PageBreakBefore(), paragraph.ParagraphProperties.ParagraphStyleId);
        _breaks = false;
        _body.Append(paragraph);
    }

    private Paragraph Marked(Heading heading)
    {
        var at = _headings++;
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Heading(heading.Level) }));
        paragraph.Append(new BookmarkStart { Id = Text(at), Name = Bookmark(at) }, DocxText.Run(heading.Text), new BookmarkEnd { Id = Text(at) });
        return paragraph;
    }

    /// <summary>A field over all entries, and in each a field with the page; all carry their results.</summary>
    private List<Paragraph> Entries(Contents contents)
    {
        var listed = document.Blocks.OfType<Heading>().Select((heading, at) => (heading, at)).Where(one => one.heading.Level <= contents.Levels).ToList();
        var entries = listed.Select(one => Entry(one.heading, one.at)).ToList();
        if (entries.Count == 0) return [];
        foreach (var part in DocxText.Begin($" TOC \\o \"1-{contents.Levels}\" \\h \\z \\u ").Reverse()) entries[0].ParagraphProperties!.InsertAfterSelf(part);
        entries[^1].Append(DocxText.End());
        return entries;
    }

    private Paragraph Entry(Heading heading, int at)
    {
        var link = new Hyperlink(DocxText.Run(heading.Text), new Run(new TabChar())) { Anchor = Bookmark(at), History = true };
        link.Append(DocxText.Field($" PAGEREF {Bookmark(at)} \\h ", Text(_pages[at])));
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Contents(heading.Level) }), link);
    }

    private static Paragraph Styled(string style, string text)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0) paragraph.Append(DocxText.Run(text));
        return paragraph;
    }

    /// <summary>Thin enough for what the grid leaves free below its last line.</summary>
    private static Paragraph Thin() => new(new ParagraphProperties(
        new ParagraphStyleId { Val = DocxStyles.Normal },
        new SnapToGrid { Val = false },
        new SpacingBetweenLines { Before = "0", After = "0", Line = "14", LineRule = LineSpacingRuleValues.Exact },
        new ParagraphMarkRunProperties(new FontSize { Val = "2" })));

    private static string Bookmark(int heading) => $"_Toc{heading + 1:000000}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
