using System.Globalization;
using System.Text.RegularExpressions;

namespace Supervision.Domain.Common;

/// <summary>十二月五日, 二〇二六年: numbers up to 99 as they are counted, longer ones digit by digit.</summary>
public static partial class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static string ToArabic(string text) => Numeral().Replace(text, numeral => ValueOf(numeral.Value));

    /// <summary>一, 十, 十二, 二十, 九十九: as headings are counted.</summary>
    /// <param name="number">1 to 99.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        var (tens, ones) = Math.DivRem(number, 10);
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
    }

    private static string ValueOf(string numeral)
    {
        numeral = numeral.Replace('零', '〇').Replace('○', '〇').Replace("廿", "二十").Replace("卅", "三十");
        var parts = numeral.Split('十');
        return parts.Length == 2 && parts.All(part => part.Length <= 1)
            ? (((parts[0].Length == 0 ? 1 : Digits.IndexOf(parts[0][0])) * 10) + (parts[1].Length == 0 ? 0 : Digits.IndexOf(parts[1][0]))).ToString(CultureInfo.InvariantCulture)
            : string.Concat(numeral.Select(sign => sign == '十' ? "10" : Digits.IndexOf(sign).ToString(CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("[〇零○一二三四五六七八九十廿卅]+")]
    private static partial Regex Numeral();
}
