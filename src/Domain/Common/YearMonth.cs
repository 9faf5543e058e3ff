using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Supervision.Domain.Common;

/// <summary>A calendar month, <c>YYYY-MM</c> on the wire and in the database.</summary>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>, IParsable<YearMonth>
{
    public DateOnly FirstDay => new(Year, Month, 1);
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);
    public DateWindow Days => new(FirstDay, LastDay);

    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    public YearMonth AddMonths(int months) => Of(FirstDay.AddMonths(months));

    public int CompareTo(YearMonth other) => FirstDay.CompareTo(other.FirstDay);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    public static YearMonth Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var month) ? month : throw new FormatException($"'{s}' is no month (YYYY-MM)");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearMonth result)
    {
        var ok = DateOnly.TryParseExact(s + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        result = ok ? Of(day) : default;
        return ok;
    }

    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;
}
