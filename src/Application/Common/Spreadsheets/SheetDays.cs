using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Spreadsheets;

/// <summary>Days and spans of days as people write them: 2026-12-05, 12月5日至8日, 20261205, 2026年12月（周六）上午.</summary>
internal static partial class SheetDays
{
    /// <param name="year">Of days that name none.</param>
    /// <returns>One day has no end; null for what names no day.</returns>
    public static (DateOnly From, DateOnly? To)? Read(string text, int year)
    {
        var bare = ChineseNumerals.ToArabic(Extras().Replace(Typed.Key(text), ""));
        if (WholeMonth().Match(bare) is { Success: true } whole) return MonthOf(whole, year);
        var match = Span().Match(bare);
        if (!match.Success) return null;
        if (DayOf(match, "", year, null) is not { } from) return null;
        if (!match.Groups["d2"].Success) return (from, null);
        return DayOf(match, "2", from.Year, from.Month) is { } to ? (from, to) : null;
    }

    private static (DateOnly, DateOnly?)? MonthOf(Match whole, int year)
    {
        var written = whole.Groups["y"].Success ? YearOf(whole.Groups["y"].Value) : year;
        var month = int.Parse(whole.Groups["m"].Value, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 ? (new DateOnly(written, month, 1), new DateOnly(written, month, 1).AddMonths(1).AddDays(-1)) : null;
    }

    private static DateOnly? DayOf(Match match, string which, int year, int? month)
    {
        var written = match.Groups[$"y{which}"] is { Success: true, Value: var y } ? YearOf(y) : year;
        var inMonth = match.Groups[$"m{which}"] is { Success: true, Value: var m } ? int.Parse(m, CultureInfo.InvariantCulture) : month ?? 0;
        var day = int.Parse(match.Groups[$"d{which}"].Value, CultureInfo.InvariantCulture);
        return inMonth is >= 1 and <= 12 && written is >= 1900 and <= 2199 && day >= 1 && day <= DateTime.DaysInMonth(written, inMonth) ? new(written, inMonth, day) : null;
    }

    private static int YearOf(string written) => int.Parse(written.Length == 2 ? $"20{written}" : written, CultureInfo.InvariantCulture);

    /// <summary>Weekdays, times and parts of the day say nothing about the day.</summary>
    [GeneratedRegex(@"\(?(星期|礼拜|周)[一二三四五六日天]\)?|\(?(上午|下午|全天|早上|晚上|白天)\)?|(?<=\d|日|号)T?\d{2}:\d{2}(:\d{2})?(\.\d+)?Z?$|(?<=[年月日号])(?=\d:)\d:\d{2}(:\d{2})?$|起$|\s")]
    private static partial Regex Extras();

    [GeneratedRegex(@"^((?<y>\d{4}|\d{2})[-/.年])?(?<m>\d{1,2})月份?(整月|全月|内)?$")]
    private static partial Regex WholeMonth();

    [GeneratedRegex(@"^((?<y>\d{4}|\d{2})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})[日号]?|(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})|(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?|(?<m>\d{1,2})[-/.](?<d>\d{1,2})[日号]?)((至|到|~|〜|-+)((?<y2>\d{4}|\d{2})[-/.年](?<m2>\d{1,2})[-/.月](?<d2>\d{1,2})[日号]?|(?<y2>\d{4})(?<m2>\d{2})(?<d2>\d{2})|(?<m2>\d{1,2})[-/.月](?<d2>\d{1,2})[日号]?|(?<d2>\d{1,2})[日号]?))?(止|期间)?$")]
    private static partial Regex Span();
}
