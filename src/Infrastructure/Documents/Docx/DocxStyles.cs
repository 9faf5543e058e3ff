using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Supervision.Application.Common.Documents;

namespace Supervision.Infrastructure.Documents.Docx;

/// <summary>The styles of the layout as Word knows them, so that an officer who opens the file finds them in its list.</summary>
internal sealed class DocxStyles(Layout layout)
{
    public const string Normal = "Normal";
    public const string TableText = "TableText";
    public const string TableHeading = "TableHeading";
    public const string SmallTableText = "SmallTableText";
    public const string SmallTableHeading = "SmallTableHeading";
    public const string PageNumberStyle = "PageNumberLine";

    public static string Of(TextStyle style) => style == TextStyle.Body ? "BodyText" : style.ToString();

    public static string Heading(int level) => $"Heading{level}";

    public static string Contents(int level) => $"TOC{level}";

    public Styles Make()
    {
        var styles = new Styles(Defaults());
        styles.Append(NormalStyle());
        foreach (var style in Enum.GetValues<TextStyle>()) styles.Append(Styled(Of(style), NameOf(style), layout.Of(style)));
        for (var level = 1; level <= layout.Headings.Count; level++) styles.Append(HeadingStyle(level, layout.Headings[level - 1]));
        for (var level = 1; level <= layout.Headings.Count; level++) styles.Append(ContentsStyle(level));
        styles.Append(CellStyle(TableText, "表格文字", layout.Table, layout.Table.Font), CellStyle(TableHeading, "表格标题", layout.Table, layout.Table.HeadingFont));
        styles.Append(CellStyle(SmallTableText, "小字表格文字", layout.SmallTable, layout.SmallTable.Font), CellStyle(SmallTableHeading, "小字表格标题", layout.SmallTable, layout.SmallTable.HeadingFont), PageNumbers());
        return styles;
    }

    private DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Fonts("text"), new Kern { Val = 0 }, new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" },
            new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault());

    /// <summary>Punctuation does not shrink, and nothing is put between Chinese and Latin: 28 characters are 28 on every program.</summary>
    private Style NormalStyle() => new(
        new StyleName { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new WidowControl { Val = false }, new Kinsoku(), new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false },
            LineOf(layout.LinePitch), new Justification { Val = JustificationValues.Left }))
    { Type = StyleValues.Paragraph, StyleId = Normal, Default = true };

    private Style Styled(string id, string name, StyleLayout style)
    {
        var paragraph = new StyleParagraphProperties(LineOf(layout.LinePitch * style.Lines));
        if (style.IndentCharacters + style.IndentRightCharacters > 0) paragraph.Append(Indent(style));
        paragraph.Append(new Justification { Val = Aligned(style.Align) });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = Normal }, new PrimaryStyle(), paragraph, RunOf(style)) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
    }

    private Style HeadingStyle(int level, StyleLayout style) => new(
        new StyleName { Val = $"heading {level}" },
        new BasedOn { Val = Normal },
        new NextParagraphStyle { Val = Of(TextStyle.Body) },
        new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), LineOf(layout.LinePitch), Indent(style), new OutlineLevel { Val = level - 1 }),
        RunOf(style))
    { Type = StyleValues.Paragraph, StyleId = Heading(level) };

    private Style ContentsStyle(int level)
    {
        var indent = (level - 1) * layout.Contents.IndentCharacters * layout.CharacterPitch;
        return new Style(
            new StyleName { Val = $"toc {level}" },
            new BasedOn { Val = Normal },
            new StyleParagraphProperties(
                new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = layout.TextWidth }),
                LineOf(layout.LinePitch), new Indentation { Left = Text(indent) }),
            new StyleRunProperties(Fonts(level == 1 ? layout.Contents.FirstLevelFont : layout.Contents.Font), Narrowed(layout.Contents.SizePt)!, new FontSize { Val = Half(layout.Contents.SizePt) }))
        { Type = StyleValues.Paragraph, StyleId = Contents(level) };
    }

    private Style CellStyle(string id, string name, CellLayout cell, string font) => new(
        new StyleName { Val = name },
        new BasedOn { Val = Normal },
        new StyleParagraphProperties(new SnapToGrid { Val = false }, LineOf((int)(cell.LinePitchPt * 20))),
        new StyleRunProperties(Fonts(font), new SnapToGrid { Val = false }, new FontSize { Val = Half(cell.SizePt) }))
    { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };

    private Style PageNumbers() => new(
        new StyleName { Val = "页码" },
        new BasedOn { Val = Normal },
        new StyleParagraphProperties(new SnapToGrid { Val = false }, LineOf((int)(layout.PageNumber.SizePt * 20))),
        new StyleRunProperties(Fonts(layout.PageNumber.Font, layout.PageNumber.Font), new SnapToGrid { Val = false }, new FontSize { Val = Half(layout.PageNumber.SizePt) }))
    { Type = StyleValues.Paragraph, StyleId = PageNumberStyle, CustomStyle = true };

    private StyleRunProperties RunOf(StyleLayout style)
    {
        var run = new StyleRunProperties(Fonts(style.Font));
        if (style.Colour is { } colour) run.Append(new Color { Val = colour });
        if (Narrowed(style.SizePt) is { } narrowed) run.Append(narrowed);
        run.Append(new FontSize { Val = Half(style.SizePt) }, new FontSizeComplexScript { Val = Half(style.SizePt) });
        return run;
    }

    private RunFonts Fonts(string font, string? latin = null)
    {
        var western = latin is null ? layout.Latin : layout.Fonts[latin].Name;
        return new() { Ascii = western, HighAnsi = western, EastAsia = layout.Fonts[font].Name, ComplexScript = layout.Latin, Hint = FontTypeHintValues.EastAsia };
    }

    private Indentation Indent(StyleLayout style)
    {
        var indent = new Indentation();
        if (style.IndentRightCharacters > 0) indent.Right = Text(style.IndentRightCharacters * layout.CharacterPitch);
        if (style.IndentCharacters > 0) indent.FirstLine = Text(style.IndentCharacters * layout.CharacterPitch);
        return indent;
    }

    /// <summary>How much closer than their size the characters of the text stand.</summary>
    private Spacing? Narrowed(double sizePt) => layout.PitchOf(sizePt) - (int)(sizePt * 20) is var by && by == 0 ? null : new Spacing { Val = by };

    private static SpacingBetweenLines LineOf(int line) => new() { Before = "0", After = "0", Line = Text(line), LineRule = LineSpacingRuleValues.Exact };

    private static JustificationValues Aligned(Alignment alignment) => alignment switch
    {
        Alignment.Center => JustificationValues.Center,
        Alignment.Right => JustificationValues.Right,
        _ => JustificationValues.Left,
    };

    /// <summary>The names that officers know from their templates.</summary>
    private static string NameOf(TextStyle style) => style switch
    {
        TextStyle.Body => "公文正文",
        TextStyle.Issuer => "发文机关标志",
        TextStyle.Title => "公文标题",
        TextStyle.Subtitle => "公文副标题",
        TextStyle.Number => "发文字号",
        TextStyle.ContentsTitle => "目录标题",
        TextStyle.Centred => "居中",
        TextStyle.Addressee => "主送机关",
        TextStyle.Signature => "署名和成文日期",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };

    private static string Half(double points) => Text((int)(points * 2));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
