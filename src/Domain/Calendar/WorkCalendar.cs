namespace Supervision.Domain.Calendar;

/// <summary>
/// Working days as arithmetic: how many lie up to a day is the count of weekdays, which is a formula, plus a running sum of the published deviations.
/// Every question is a difference of two such counts or a search for one, so distance costs nothing. Immutable, and shared by all requests.
/// </summary>
public sealed class WorkCalendar : IWorkCalendar
{
    private readonly int[] _days;
    private readonly int[] _sums;
    private readonly Dictionary<int, bool> _provisional;

    public WorkCalendar(IEnumerable<YearSchedule> schedules)
    {
        // A notice may name days of the December before; where two notices name a day, the later one knew of the earlier.
        var years = schedules.OrderBy(schedule => schedule.Year).ToList();
        var named = new SortedDictionary<int, DayKind>();
        foreach (var day in years.SelectMany(year => year.Days)) named[day.Date.DayNumber] = day.Kind;

        var deviations = named.Select(day => (day.Key, By: Deviation(day.Key, day.Value))).Where(day => day.By != 0).ToList();
        _days = [.. deviations.Select(day => day.Key)];
        _sums = new int[deviations.Count + 1];
        for (var i = 0; i < deviations.Count; i++) _sums[i + 1] = _sums[i] + deviations[i].By;
        _provisional = years.ToDictionary(year => year.Year, year => year.Provisional);
    }

    public bool IsWorkingDay(DateOnly day) => UpTo(day.DayNumber) != UpTo(day.DayNumber - 1);

    public bool IsProvisional(int year) => _provisional.GetValueOrDefault(year, true);

    public DateOnly OnOrAfter(DateOnly day) => TheOneThatIs(UpTo(day.DayNumber - 1) + 1, day.DayNumber);

    public DateOnly Offset(DateOnly day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfZero(n);
        return n > 0
            ? TheOneThatIs(UpTo(day.DayNumber) + n, day.DayNumber)
            : TheOneThatIs(UpTo(day.DayNumber - 1) + n + 1, day.DayNumber);
    }

    public int WorkingDaysBetween(DateOnly from, DateOnly to) => UpTo(to.DayNumber) - UpTo(from.DayNumber);

    private static bool IsWeekday(int day) => Weekdays(day) != Weekdays(day - 1);

    private static int Deviation(int day, DayKind kind) => (kind, IsWeekday(day)) switch
    {
        (DayKind.Holiday, true) => -1,
        (DayKind.MakeupWorkday, false) => 1,
        _ => 0,
    };

    /// <summary>Weekdays up to and including a day, from a Monday long before day 0 (0001-01-01, itself a Monday), so that a search may look past either end.</summary>
    private static int Weekdays(int day)
    {
        var week = Math.DivRem(day + (7 * 1_000_000), 7, out var weekday);
        return (week * 5) + Math.Min(weekday + 1, 5);
    }

    private int UpTo(int day)
    {
        var at = Array.BinarySearch(_days, day);
        return Weekdays(day) + _sums[at >= 0 ? at + 1 : ~at];
    }

    /// <summary>The working day that is number <paramref name="number"/> of all; the search starts near <paramref name="near"/>.</summary>
    private DateOnly TheOneThatIs(int number, int near)
    {
        var reach = 8;
        while (UpTo(near - reach) >= number || UpTo(near + reach) < number) reach *= 2;

        var (low, high) = (near - reach, near + reach);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (UpTo(middle) >= number) high = middle; else low = middle;
        }

        return DateOnly.FromDayNumber(high);
    }
}
