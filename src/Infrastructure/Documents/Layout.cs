using System.Text.Json;
using System.Text.Json.Serialization;
using Supervision.Application.Common.Documents;

namespace Supervision.Infrastructure.Documents;

/// <summary>GB/T 9704-2012 as data: <c>gbt9704-layout.json</c> beside this file. Derived lengths are in twips, twentieths of a point.</summary>
internal sealed record Layout(
    Paper Paper, Margins Margins, GridSize Grid, PageNumberLayout PageNumber, string Latin, IReadOnlyDictionary<string, Font> Fonts,
    IReadOnlyList<StyleLayout> Headings, IReadOnlyDictionary<string, StyleLayout> Styles, ContentsLayout Contents, CellLayout Table, CellLayout SmallTable)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static Layout Gbt9704 { get; } = JsonSerializer.Deserialize<Layout>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "gbt9704-layout.json")), Json)!;

    /// <summary>Null for pages that stand upright.</summary>
    private Layout? Upright { get; init; }

    /// <summary>The same sheet on its long side: its binding edge is above, and the lines stay as far apart.</summary>
    public Layout Landscape => Upright is null
        ? this with { Paper = new(Paper.HeightMm, Paper.WidthMm), Margins = new(Margins.LeftMm, Margins.TopMm, Margins.RightMm, Margins.BottomMm), Upright = this }
        : this;

    public Layout Of(Section section) => section.Landscape ? Landscape : Upright ?? this;

    public CellLayout Of(Table table) => table.Small ? SmallTable : Table;

    public bool IsLandscape => Upright is not null;

    public int TextWidth => Twips(Paper.WidthMm - Margins.LeftMm - Margins.RightMm);

    public int TextHeight => Twips(Paper.HeightMm - Margins.TopMm - Margins.BottomMm);

    /// <summary>From line to line, so that exactly the grid's lines fit a page.</summary>
    public int LinePitch => Upright?.LinePitch ?? TextHeight / Grid.Lines;

    /// <summary>From character to character of the text, so that exactly the grid's characters fit a line. A document's own grid of characters is not what every program makes of it; a font's spacing is.</summary>
    public int CharacterPitch => Upright?.CharacterPitch ?? TextWidth / Grid.Characters;

    /// <summary>What a character of this size takes of a line: those of the text their pitch, any other its size.</summary>
    public int PitchOf(double sizePt) => sizePt == Styles["body"].SizePt ? CharacterPitch : (int)(sizePt * 20);

    public StyleLayout Of(TextStyle style) => Styles[JsonNamingPolicy.CamelCase.ConvertName(style.ToString())];

    public static int Twips(double millimetres) => (int)Math.Round(millimetres / 25.4 * 1440);
}

internal sealed record Paper(double WidthMm, double HeightMm);

internal sealed record Margins(double TopMm, double RightMm, double BottomMm, double LeftMm);

internal sealed record GridSize(int Lines, int Characters);

/// <param name="BelowTextMm">From the lower edge of the text to the dashes.</param>
internal sealed record PageNumberLayout(string Font, double SizePt, double BelowTextMm, string Before, string After);

/// <param name="Otherwise">What a program takes that does not have the font.</param>
internal sealed record Font(string Name, string Otherwise);

internal enum Alignment
{
    Left,
    Center,
    Right,
}

internal sealed record StyleLayout(string Font, double SizePt)
{
    public Alignment Align { get; init; }

    /// <summary>Of the first line, in characters of the grid.</summary>
    public int IndentCharacters { get; init; }
    public int IndentRightCharacters { get; init; }

    /// <summary>Of the grid, for one line of the text.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>Six hex digits; black where null.</summary>
    public string? Colour { get; init; }
}

internal sealed record ContentsLayout(string Font, double SizePt, string FirstLevelFont, int IndentCharacters);

internal sealed record CellLayout(string Font, string HeadingFont, double SizePt, double LinePitchPt, double PaddingPt);
