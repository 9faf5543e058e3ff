using Supervision.Domain.Calendar;
using static Supervision.Domain.UnitTests.Calendar.PublishedDays;

namespace Supervision.Domain.UnitTests.Calendar;

public class ParameterHistoryTests
{
    private static readonly ParameterHistory History = new(
    [
        Version("2026-01-01", recorded: 1, monthlyDay: 6),
        Version("2027-01-01", recorded: 3, monthlyDay: 9),
        Version("2027-01-01", recorded: 2, monthlyDay: 8),
    ]);

    [Theory]
    [InlineData("2025-12-31", 5)]
    [InlineData("2026-01-01", 6)]
    [InlineData("2026-12-31", 6)]
    [InlineData("2027-01-01", 9)]
    [InlineData("2030-01-01", 9)]
    public void A_version_holds_from_its_day_until_the_next_and_the_later_of_a_day_wins(string day, int monthlyDay) =>
        History.On(Day(day)).MonthlyDay.Should().Be(monthlyDay);

    [Fact]
    public void Before_the_first_version_nothing_is_on_record() => History.VersionOn(Day("2025-12-31")).Should().BeNull();

    private static ParameterVersion Version(string from, int recorded, int monthlyDay) =>
        ParameterVersion.Record(Day(from), new() { MonthlyDay = monthlyDay }, "测试", new(DateTimeOffset.UnixEpoch.AddDays(recorded), "测试"));
}
