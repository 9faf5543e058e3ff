using System.Globalization;
using CsCheck;
using Supervision.Domain.Calendar;
using static Supervision.Domain.UnitTests.Calendar.PublishedDays;

namespace Supervision.Domain.UnitTests.Calendar;

public class WorkCalendarTests
{
    // From before the first published year to after the last one, so that known and unknown years meet.
    private static readonly Gen<DateOnly> AnyDay = Gen.Int[Day("2021-06-01").DayNumber, Day("2029-06-30").DayNumber].Select(DateOnly.FromDayNumber);
    private static readonly Gen<int> AnyDistance = Gen.Int[-400, 400].Where(n => n != 0);

    public static TheoryData<string, int, string> OffsetVectors =>
        [.. Rows("offset-vectors.csv").Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2]))];

    [Theory, MemberData(nameof(OffsetVectors))]
    public void Working_days_are_counted_by_the_published_schedules(string from, int n, string expected) =>
        Published.Offset(Day(from), n).Should().Be(Day(expected));

    [Theory]
    [InlineData("2024-09-29", true)]
    [InlineData("2024-10-12", true)]
    [InlineData("2024-10-07", false)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-22", false)]
    [InlineData("2022-12-31", false)]
    public void Holidays_are_not_worked_and_exchanged_weekends_are(string day, bool worked) =>
        Published.IsWorkingDay(Day(day)).Should().Be(worked);

    [Fact]
    public void A_notice_may_name_days_of_the_december_before()
    {
        var calendar = new WorkCalendar([new(2019, false, [new(Day("2018-12-29"), DayKind.MakeupWorkday, "元旦"), new(Day("2018-12-31"), DayKind.Holiday, "元旦")])]);

        calendar.IsWorkingDay(Day("2018-12-29")).Should().BeTrue();
        calendar.IsWorkingDay(Day("2018-12-31")).Should().BeFalse();
    }

    [Theory]
    [InlineData(2026, false)]
    [InlineData(2027, true)]
    [InlineData(2028, true)]
    [InlineData(2020, true)]
    public void A_year_without_a_notice_is_provisional(int year, bool provisional) => Published.IsProvisional(year).Should().Be(provisional);

    [Fact]
    public void A_year_without_a_schedule_falls_back_to_weekends() =>
        Published.Offset(Day("2031-10-03"), 1).Should().Be(Day("2031-10-06"));

    [Fact]
    public void Offset_agrees_with_counting_day_by_day() =>
        Gen.Select(AnyDay, AnyDistance).Sample((day, n) => Published.Offset(day, n) == CountedDayByDay(day, n));

    [Fact]
    public void Offset_back_undoes_offset_forth_from_a_working_day() =>
        Gen.Select(AnyDay.Where(Published.IsWorkingDay), AnyDistance).Sample((day, n) => Published.Offset(Published.Offset(day, n), -n) == day);

    [Fact]
    public void Offset_keeps_the_order_of_days() =>
        Gen.Select(AnyDay, AnyDay, AnyDistance).Sample((a, b, n) => a > b || Published.Offset(a, n) <= Published.Offset(b, n));

    [Fact]
    public void The_distance_to_an_offset_is_the_offset_from_a_working_day() =>
        Gen.Select(AnyDay.Where(Published.IsWorkingDay), AnyDistance).Sample((day, n) => Published.WorkingDaysBetween(day, Published.Offset(day, n)) == n);

    [Fact]
    public void Distances_add_up() =>
        Gen.Select(AnyDay, AnyDay, AnyDay).Sample((a, b, c) =>
            Published.WorkingDaysBetween(a, b) + Published.WorkingDaysBetween(b, c) == Published.WorkingDaysBetween(a, c));

    [Theory]
    [InlineData("2026-11-27", 0)]
    [InlineData("2026-11-28", -1)]
    [InlineData("2026-11-29", -1)]
    [InlineData("2026-11-30", -1)]
    [InlineData("2026-12-01", -2)]
    [InlineData("2026-11-26", 1)]
    public void A_term_that_ends_on_a_Friday_is_over_on_the_Saturday(string today, int left) =>
        ((IWorkCalendar)Published).WorkingDaysLeft(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), new(2026, 11, 27)).Should().Be(left);

    [Fact]
    public void On_or_after_is_the_first_working_day_from_the_day_on() => AnyDay.Sample(day =>
    {
        var next = Published.OnOrAfter(day);
        return Published.IsWorkingDay(next) && next >= day && Published.WorkingDaysBetween(day.AddDays(-1), next) == 1;
    });

    private static DateOnly CountedDayByDay(DateOnly day, int n)
    {
        for (var left = Math.Abs(n); left > 0;)
        {
            day = day.AddDays(Math.Sign(n));
            if (Published.IsWorkingDay(day)) left--;
        }

        return day;
    }
}
