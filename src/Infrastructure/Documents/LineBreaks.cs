namespace Supervision.Infrastructure.Documents;

/// <summary>How many lines a text takes: by the widths of its characters, and by what may not begin or end a line (避头尾).</summary>
internal static class LineBreaks
{
    private const string NeverFirst = "、，。．；：？！）》】〉」』〕］｝”’…—～·%‰)]}>,.;:?!";
    /// <summary>May stand in the margin, behind a full line.</summary>
    private const string Hanging = "、，。．,.";

    private const string NeverLast = "（《【〈「『〔［｛“‘([{<";

    /// <summary>Thousandths of the size, of the Latin font and of those that are made to its measure; from the blank on.</summary>
    private static readonly int[] Latin =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <param name="width">Of a line.</param>
    /// <param name="indent">Of the first line.</param>
    /// <param name="size">Of the font, in the unit of the widths.</param>
    /// <param name="pitch">From one Chinese character to the next.</param>
    public static int Count(string text, double width, double indent, double size, double pitch)
    {
        var (lines, used) = (1, indent);
        foreach (var piece in Pieces(text))
        {
            var wide = piece.Sum(sign => WidthOf(sign, size, pitch));
            if (used + wide > width + 0.5 && Hanging.Contains(piece[^1]) && used + wide - WidthOf(piece[^1], size, pitch) <= width + 0.5)
            {
                used = width;
                continue;
            }

            if (used + wide > width + 0.5 && used > 0)
            {
                (lines, used) = (lines + 1, 0);
                if (piece == " ") continue;
            }

            used += wide;
            while (used > width + 0.5)
            {
                lines++;
                used -= width;
            }
        }

        return lines;
    }

    /// <summary>A Latin sign is narrower than its font says by as much as a Chinese one is.</summary>
    public static double WidthOf(char sign, double size, double pitch) => sign is >= ' ' and <= '~' ? (Latin[sign - ' '] * size / 1000) + pitch - size : pitch;

    /// <summary>What may not be torn apart: a word, or a character with what must stand on its line.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && !MayBreak(text[at - 1], text[at])) continue;
            yield return text[start..at];
            start = at;
        }
    }

    private static bool MayBreak(char before, char after)
    {
        if (NeverFirst.Contains(after) || NeverLast.Contains(before)) return false;
        if (before == ' ' || after == ' ') return true;
        return !IsOfWord(before) || !IsOfWord(after) || before == '-';
    }

    private static bool IsOfWord(char sign) => sign is > ' ' and <= '~';
}
