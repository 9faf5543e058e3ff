using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Supervision.Application.Common.Documents;

namespace Supervision.Infrastructure.Documents.Docx;

/// <summary>Page, margins, grid and page numbers of each part of a document.</summary>
internal sealed class DocxSections(MainDocumentPart main, Layout layout)
{
    private readonly Dictionary<(bool Numbered, bool Even), string> _footers = [];

    /// <param name="first">The document's first section begins where the document does; each other on a page of the right hand.</param>
    public SectionProperties Make(PageNumbers numbers, bool first)
    {
        var numbered = numbers != PageNumbers.None;
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = Footer(numbered, even: false) },
            new FooterReference { Type = HeaderFooterValues.Even, Id = Footer(numbered, even: true) },
            new SectionType { Val = first ? SectionMarkValues.NextPage : SectionMarkValues.OddPage },
            new PageSize { Width = (uint)Layout.Twips(layout.Paper.WidthMm), Height = (uint)Layout.Twips(layout.Paper.HeightMm) },
            Margins());
        section.Append(new PageNumberType { Start = 1, Format = numbers == PageNumbers.Roman ? NumberFormatValues.UpperRoman : NumberFormatValues.Decimal });
        section.Append(new DocGrid { Type = DocGridValues.Lines, LinePitch = layout.LinePitch });
        return section;
    }

    /// <summary>The dashes of the page number stand in the middle of its line, so many millimetres below the text.</summary>
    private PageMargin Margins()
    {
        var size = layout.PageNumber.SizePt * 20;
        var footer = Layout.Twips(layout.Margins.BottomMm - layout.PageNumber.BelowTextMm) - (int)(size / 2);
        return new PageMargin
        {
            Top = Layout.Twips(layout.Margins.TopMm),
            Right = (uint)Layout.Twips(layout.Margins.RightMm),
            Bottom = Layout.Twips(layout.Margins.BottomMm),
            Left = (uint)Layout.Twips(layout.Margins.LeftMm),
            Header = 851,
            Footer = (uint)footer,
            Gutter = 0,
        };
    }

    private string Footer(bool numbered, bool even) => _footers.TryGetValue((numbered, even), out var known) ? known : _footers[(numbered, even)] = DocxParts.AddFooter(main, layout, numbered, even);
}
