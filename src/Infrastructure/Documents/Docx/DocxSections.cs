using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Supervision.Application.Common.Documents;

namespace Supervision.Infrastructure.Documents.Docx;

/// <summary>Page, margins, grid and page numbers of each part of a document.</summary>
internal sealed class DocxSections(MainDocumentPart main, Layout layout)
{
    private readonly Dictionary<(bool Numbered, bool Even), string> _footers = [];

    /// <param name="first">The document's first section begins where the document does; each other on a page of the right hand.</param>
    public SectionProperties Make(PageNumbers numbers, Layout page, bool first)
    {
        var numbered = numbers != PageNumbers.None;
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = Footer(numbered, even: false) },
            new FooterReference { Type = HeaderFooterValues.Even, Id = Footer(numbered, even: true) },
            new SectionType { Val = first ? SectionMarkValues.NextPage : SectionMarkValues.OddPage },
            SizeOf(page),
            Margins(page));
        section.Append(new PageNumberType { Start = 1, Format = numbers == PageNumbers.Roman ? NumberFormatValues.UpperRoman : NumberFormatValues.Decimal });
        section.Append(new DocGrid { Type = DocGridValues.Lines, LinePitch = page.LinePitch });
        return section;
    }

    private static PageSize SizeOf(Layout page)
    {
        var size = new PageSize { Width = (uint)Layout.Twips(page.Paper.WidthMm), Height = (uint)Layout.Twips(page.Paper.HeightMm) };
        if (page.IsLandscape) size.Orient = PageOrientationValues.Landscape;
        return size;
    }

    /// <summary>The dashes of the page number stand in the middle of its line, so many millimetres below the text.</summary>
    private static PageMargin Margins(Layout page)
    {
        var size = page.PageNumber.SizePt * 20;
        var footer = Layout.Twips(page.Margins.BottomMm - page.PageNumber.BelowTextMm) - (int)(size / 2);
        return new PageMargin
        {
            Top = Layout.Twips(page.Margins.TopMm),
            Right = (uint)Layout.Twips(page.Margins.RightMm),
            Bottom = Layout.Twips(page.Margins.BottomMm),
            Left = (uint)Layout.Twips(page.Margins.LeftMm),
            Header = 851,
            Footer = (uint)footer,
            Gutter = 0,
        };
    }

    private string Footer(bool numbered, bool even) => _footers.TryGetValue((numbered, even), out var known) ? known : _footers[(numbered, even)] = DocxParts.AddFooter(main, layout, numbered, even);
}
