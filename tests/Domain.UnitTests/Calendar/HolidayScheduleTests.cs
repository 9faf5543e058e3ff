using Supervision.Domain.Calendar;
using static Supervision.Domain.UnitTests.Calendar.PublishedDays;

namespace Supervision.Domain.UnitTests.Calendar;

public class HolidayScheduleTests
{
    private static readonly Publication Now = new(DateTimeOffset.UnixEpoch, "测试");

    [Fact]
    public void The_newest_version_is_in_force_and_the_older_ones_stay()
    {
        var schedule = HolidaySchedule.For(2027);

        schedule.Publish([Holiday("2027-01-01")], Now with { Provisional = true });
        schedule.Publish([Holiday("2027-01-01"), Holiday("2026-12-31")], Now);

        schedule.Versions.Select(version => version.Number).Should().Equal(1, 2);
        schedule.InForce!.Provisional.Should().BeFalse();
        schedule.InForce.Days.Select(day => day.Date).Should().Equal(Day("2026-12-31"), Day("2027-01-01"));
    }

    [Theory]
    [InlineData("2027-02-08", DayKind.MakeupWorkday, "calendar.day.notWeekend")]
    [InlineData("2026-11-30", DayKind.Holiday, "calendar.day.other-year")]
    [InlineData("2028-01-01", DayKind.Holiday, "calendar.day.other-year")]
    [InlineData("2027-01-01", DayKind.Holiday, "calendar.day.repeated")]
    public void A_schedule_with_an_impossible_day_is_refused_with_its_row(string day, DayKind kind, string code)
    {
        var refusal = HolidaySchedule.For(2027).Publish([Holiday("2027-01-01"), new(Day(day), kind, "春节")], Now).Error!;

        refusal.Breaches.Should().ContainSingle().Which.Should().Match<Domain.Common.Breach>(breach => breach.Code == code && breach.Row == 2);
    }

    [Fact]
    public void An_empty_schedule_is_refused() =>
        HolidaySchedule.For(2027).Publish([], Now).Error!.Breaches.Should().ContainSingle(breach => breach.Code == "calendar.schedule.empty");

    private static SpecialDay Holiday(string day) => new(Day(day), DayKind.Holiday, "元旦");
}
