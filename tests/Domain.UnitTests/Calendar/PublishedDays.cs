using System.Globalization;
using Supervision.Domain.Calendar;

namespace Supervision.Domain.UnitTests.Calendar;

/// <summary>The schedules that the product ships, and the test vectors beside them.</summary>
internal static class PublishedDays
{
    public static readonly WorkCalendar Published = new(Schedules());

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calendar", file)).Skip(1).Select(line => line.Split(','));

    public static IEnumerable<YearSchedule> Schedules() => Rows("holidays.csv")
        .GroupBy(row => (Year: int.Parse(row[0], CultureInfo.InvariantCulture), Provisional: row[1] == "provisional"))
        .Select(year => new YearSchedule(year.Key.Year, year.Key.Provisional,
            [.. year.Select(row => new SpecialDay(Day(row[2]), Enum.Parse<DayKind>(row[3], ignoreCase: true), row[4]))]));
}
