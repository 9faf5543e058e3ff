using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Supervision.Domain.Common;

/// <summary>Text as people type and paste it, put right in one place before it is judged, compared or kept.</summary>
public static partial class Typed
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    /// <summary>
    /// One line of text that is kept (names, addresses): what nobody sees is gone, digits and letters are of normal width, blanks and line breaks are one blank, or none where a line was broken beside a Chinese character.
    /// Brackets and other signs stay as they were typed, for a name may be registered with either.
    /// </summary>
    public static string Line(string? text)
    {
        var line = new StringBuilder();
        var (blank, broken, last) = (false, false, default(Rune));
        foreach (var sign in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(sign)) (blank, broken) = (line.Length > 0, broken || sign.Value is '\n' or '\r');
            else if (!IsUnseen(sign))
            {
                if (blank && !(broken && (IsWide(last) || IsWide(sign)))) line.Append(' ');
                (blank, broken, last) = (false, false, sign);
                line.Append(CompatibleCharacters.Meant(sign.Value) ?? sign.ToString());
            }
        }

        return line.ToString();
    }

    /// <summary>The same; null where nothing is left.</summary>
    public static string? LineOrNull(string? text) => Line(text) is { Length: > 0 } line ? line : null;

    /// <summary>A number that is compared (certificates, telephones, documents): normal width, capitals, one kind of dash, no blanks.</summary>
    public static string Number(string? text) =>
        string.Concat(HalfWidth(Line(text)).Where(sign => sign != ' ').Select(sign => IsDash(sign) ? '-' : char.ToUpperInvariant(sign)));

    /// <summary>What two names are compared by: width, brackets, blanks, case and traditional forms make no other name.</summary>
    public static string Key(string? text) => string.Concat(Brackets.Narrow(Number(text)).Where(sign => sign is not ('·' or '•')).Select(TraditionalForms.Simple));

    /// <summary>Whether a cell is filled in only to say that there is nothing to fill in: 无, 暂无, 不详, —, /, N/A.</summary>
    public static bool SaysNothing(string? text) => Nothing().IsMatch(Number(text));

    /// <summary>Letters, digits and signs that a Chinese keyboard makes a whole square wide (Ａ１－) as the narrow ones that are meant. The product runs without ICU, where <see cref="string.Normalize()"/> leaves them.</summary>
    public static string HalfWidth(string text) => string.Concat(text.Select(sign => sign switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(sign - FirstFullWidth + '!'),
        '\u3000' => ' ',
        _ => sign,
    }));

    /// <summary>The first character that neither the database nor a workbook can hold, as people quote it: <c>U+0000</c>. Null where there is none.</summary>
    public static string? Unholdable(string? text)
    {
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            if (Rune.TryGetRuneAt(text!, i, out var sign))
            {
                i += sign.Utf16SequenceLength - 1;
                if ((Rune.IsControl(sign) && sign.Value is not ('\t' or '\n' or '\r' or 0x85)) || (sign.Value & 0xFFFE) == 0xFFFE || sign.Value is >= 0xFDD0 and <= 0xFDEF) return $"U+{sign.Value:X4}";
            }
            else
            {
                return $"U+{(int)text![i]:X4}";
            }
        }

        return null;
    }

    /// <summary>Chinese needs no blank where a line was broken.</summary>
    private static bool IsWide(Rune sign) => sign.Value >= 0x2E80;

    /// <summary>Directions, joiners, marks of the byte order: they make two of what looks the same.</summary>
    private static bool IsUnseen(Rune sign) => Rune.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned
        || sign.Value is >= 0xFE00 and <= 0xFE0F or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;

    [GeneratedRegex("^(无|没有|暂无|不详|未知|[-/]*|N/?A)$")]
    private static partial Regex Nothing();

    private static bool IsDash(char sign) => sign is >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE63' or '\u2043' or '－' or '—';
}
