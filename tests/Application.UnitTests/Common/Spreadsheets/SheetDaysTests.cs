using Supervision.Application.Common.Spreadsheets;

namespace Supervision.Application.UnitTests.Common.Spreadsheets;

public sealed class SheetDaysTests
{
    [Theory]
    [InlineData("2026-12-05")]
    [InlineData("2026.12.5")]
    [InlineData("2026/12/5")]
    [InlineData("2026/12/05 00:00")]
    [InlineData("2026-12-05 00:00:00")]
    [InlineData("2026-12-05T00:00:00")]
    [InlineData("20261205")]
    [InlineData("26.12.5")]
    [InlineData("12.5")]
    [InlineData("12/5")]
    [InlineData("12月5日")]
    [InlineData("12月5号")]
    [InlineData("2026年12月5号")]
    [InlineData("2026年 12月 5日")]
    [InlineData("2026年12月5日（星期六）")]
    [InlineData("2026年12月5日 周六")]
    [InlineData("12月5日上午")]
    [InlineData("12月5日（下午）")]
    [InlineData("2026－12－05")]
    [InlineData("２０２６年１２月５日")]
    [InlineData("二〇二六年十二月五日")]
    [InlineData("十二月五日")]
    [InlineData("\u200B2026-12-05")]
    public void A_day_is_read_as_people_write_it(string text) => SheetDays.Read(text, 2026).Should().Be((new DateOnly(2026, 12, 5), (DateOnly?)null));

    [Theory]
    [InlineData("12月5日至12月8日")]
    [InlineData("12月5日—8日")]
    [InlineData("12月5日-12月8日")]
    [InlineData("12月5日～8日")]
    [InlineData("12月5日到8号")]
    [InlineData("2026年12月5日至2026年12月8日")]
    [InlineData("2026-12-05至2026-12-08")]
    [InlineData("2026-12-05 - 2026-12-08")]
    [InlineData("2026.12.5-2026.12.8")]
    [InlineData("2026.12.5-12.8")]
    [InlineData("12.5-12.8")]
    [InlineData("20261205-20261208")]
    [InlineData("12月5日\n至12月8日")]
    [InlineData("12月5日（周六）至12月8日（周二）")]
    [InlineData("十二月五日至八日")]
    public void A_span_is_read_as_people_write_it(string text) => SheetDays.Read(text, 2026).Should().Be((new DateOnly(2026, 12, 5), (DateOnly?)new DateOnly(2026, 12, 8)));

    [Theory]
    [InlineData("2026年12月")]
    [InlineData("12月份")]
    [InlineData("12月")]
    public void A_month_is_all_its_days(string text) => SheetDays.Read(text, 2026).Should().Be((new DateOnly(2026, 12, 1), (DateOnly?)new DateOnly(2026, 12, 31)));

    [Theory]
    [InlineData("下旬")]
    [InlineData("12月上旬")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("12月5日前")]
    [InlineData("46361")]
    [InlineData("待定")]
    [InlineData("99999999")]
    public void What_names_no_day_is_not_guessed(string text) => SheetDays.Read(text, 2026).Should().BeNull();
}
