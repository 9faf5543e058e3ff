using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OwnFont = Supervision.Infrastructure.Documents.Font;
using WordFont = DocumentFormat.OpenXml.Wordprocessing.Font;

namespace Supervision.Infrastructure.Documents.Docx;

/// <summary>The small parts beside the text: settings, fonts with what stands in for them, and the lines with the page numbers.</summary>
internal static class DocxParts
{
    /// <summary>Nothing here asks for the fields to be updated: their results are kept in the file, and the program asks nobody.</summary>
    public static Settings Settings() => new(
        new Zoom { Percent = "100" },
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });

    public static Fonts Fonts(Layout layout)
    {
        var fonts = new Fonts();
        foreach (var font in layout.Fonts.Values) fonts.Append(Chinese(font));
        fonts.Append(new WordFont(new FontCharSet { Val = "00" }, new FontFamily { Val = FontFamilyValues.Roman }, new Pitch { Val = FontPitchValues.Variable }) { Name = layout.Latin });
        return fonts;
    }

    private static WordFont Chinese(OwnFont font) => new(
        new AltName { Val = font.Otherwise }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Auto }, new Pitch { Val = FontPitchValues.Variable })
    { Name = font.Name };

    /// <summary>Odd pages have their number at the right, even ones at the left, each one character from the edge.</summary>
    public static string AddFooter(MainDocumentPart main, Layout layout, bool numbered, bool even)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(numbered ? Number(layout, even) : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.PageNumberStyle })));
        return main.GetIdOfPart(part);
    }

    private static Paragraph Number(Layout layout, bool even)
    {
        var indent = ((int)(layout.PageNumber.SizePt * 20)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var properties = new ParagraphProperties(
            new ParagraphStyleId { Val = DocxStyles.PageNumberStyle },
            even ? new Indentation { Left = indent } : new Indentation { Right = indent },
            new Justification { Val = even ? JustificationValues.Left : JustificationValues.Right });
        var paragraph = new Paragraph(properties, DocxText.Run(layout.PageNumber.Before));
        paragraph.Append(DocxText.Field(" PAGE ", even ? "2" : "1"));
        paragraph.Append(DocxText.Run(layout.PageNumber.After));
        return paragraph;
    }
}
