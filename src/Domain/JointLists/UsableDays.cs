using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

/// <summary>
/// The working days of a month on which a visit can still be made, numbered from 0. Windows are compared by these numbers: two windows that share only a
/// weekend share nothing.
/// </summary>
public sealed class UsableDays
{
    /// <summary>In months: no window reaches over the year.</summary>
    private const int LongestWindow = 12;

    private readonly List<DateOnly> _days;

    /// <param name="today">Days before it are gone; today itself can still be used.</param>
    public UsableDays(YearMonth month, DateOnly today, IWorkCalendar calendar)
    {
        (Month, First) = (month, today > month.FirstDay ? today : month.FirstDay);
        _days = [.. DaysOf(month.Days).Where(day => day >= First && calendar.IsWorkingDay(day))];
    }

    /// <summary>The days before the month on which a visit can still be made, as far back as a window may reach: a line that has one of them is counted before the month, which will take it.</summary>
    public static IReadOnlyList<DateOnly> Before(YearMonth month, DateOnly today, IWorkCalendar calendar)
    {
        var furthest = month.FirstDay.AddMonths(-LongestWindow);
        return [.. DaysOf(new(today > furthest ? today : furthest, month.FirstDay.AddDays(-1))).Where(calendar.IsWorkingDay)];
    }

    public YearMonth Month { get; }

    /// <summary>Today when the month has begun, else its first day.</summary>
    public DateOnly First { get; }

    /// <summary>The window's part in the month, whatever its days are.</summary>
    public DateWindow Clip(DateWindow window) => window.Intersect(Month.Days);

    /// <summary>Numbers of the first and the last usable day in the window; null where it holds none.</summary>
    public (int First, int Last)? Span(DateWindow window)
    {
        var (first, last) = (IndexOnOrAfter(window.From), IndexOnOrAfter(window.To.AddDays(1)) - 1);
        return first <= last ? (first, last) : null;
    }

    /// <summary>The days of the window on which a visit may still be made.</summary>
    public IReadOnlyList<DateOnly> In(DateWindow window) => Span(window) is var (first, last) ? _days.GetRange(first, last - first + 1) : [];

    private int IndexOnOrAfter(DateOnly day)
    {
        var at = _days.BinarySearch(day);
        return at >= 0 ? at : ~at;
    }

    private static IEnumerable<DateOnly> DaysOf(DateWindow window)
    {
        for (var day = window.From; day <= window.To; day = day.AddDays(1)) yield return day;
    }
}
