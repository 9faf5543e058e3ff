using System.Globalization;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Days as a workbook counts them: from 1900 on, with a 29 February 1900 that never was, or from 1904 on.</summary>
internal static class ExcelDate
{
    private const int From1904 = 1462;
    private const double Last = 2_958_465;

    /// <summary>Numbers of days that lists are about (1955–2119), in a column of days whose format does not say that they are days.</summary>
    private const double FirstLikely = 20_125;
    private const double LastLikely = 80_000;

    public static bool IsLikely(double number, bool since1904) => number + (since1904 ? From1904 : 0) is >= FirstLikely and <= LastLikely;

    /// <summary>As people write it; null for a number that no day has.</summary>
    public static string? Text(double number, bool since1904)
    {
        var days = number + (since1904 ? From1904 : 0);
        if (days is < 0 or > Last || double.IsNaN(days)) return null;
        var time = DateTime.FromOADate(days < 60 && days >= 1 ? days + 1 : days);
        time = time.AddSeconds(30).Date == time.Date ? time : time.AddSeconds(30);
        if (days < 1) return time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return time.ToString(time.TimeOfDay < TimeSpan.FromMinutes(1) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>A cell that says itself that it is a day (ISO 8601).</summary>
    public static string? Text(string iso) =>
        DateTime.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : null;
}
