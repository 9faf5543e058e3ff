using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

/// <summary>What a year's schedule must be like before anybody may count by it.</summary>
internal static class ScheduleRules
{
    public static IReadOnlyList<Breach> Check(int year, IReadOnlyList<SpecialDay> days)
    {
        if (days.Count == 0) return [new("calendar.schedule.empty", "放假安排不能为空")];

        var seen = new HashSet<DateOnly>();
        return [.. days.Select((day, row) => Fault(year, day, !seen.Add(day.Date)) is { } fault ? new Breach(fault.Code, fault.Title, null, row + 1) : null).OfType<Breach>()];
    }

    public static Error Refused(IReadOnlyList<Breach> breaches) => new(
        "calendar.schedule.invalid", ErrorKind.Invalid, breaches[0].Title, null, breaches,
        new Dictionary<string, string[]> { ["days"] = [.. breaches.Select(breach => breach.Title)] });

    private static (string Code, string Title)? Fault(int year, SpecialDay day, bool repeated) => day switch
    {
        _ when repeated => ("calendar.day.repeated", $"{day.Date:yyyy-MM-dd}重复"),
        _ when !Belongs(year, day.Date) => ("calendar.day.other-year", $"{day.Date:yyyy-MM-dd}不属于{year}年的放假安排"),
        { Kind: DayKind.MakeupWorkday, Date.DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } =>
            ("calendar.day.notWeekend", $"{day.Date:yyyy-MM-dd}本来就是工作日，调休上班只能是周六或周日"),
        _ => null,
    };

    /// <summary>A notice also names days of the December before, where New Year begins there.</summary>
    private static bool Belongs(int year, DateOnly day) => day.Year == year || (day.Year == year - 1 && day.Month == 12);
}
