using Supervision.Domain.Common;
using Supervision.Domain.Disclosures;

namespace Supervision.Domain.UnitTests.Disclosures;

/// <summary>主体、事项和依据、频次上限、标准、专项计划事前公示, 粤府办〔2025〕15号.</summary>
public sealed class DisclosureTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DisclosedFile File = new(Guid.CreateVersion7(), null, "频次上限.pdf", new('a', 64));

    private static DisclosureNotice Notice(DateOnly on, int months = 12, string address = "https://xzzf.gd.gov.cn/1") => new("XF", DisclosureMatter.Cap, "频次上限", on, address, months);

    private static Result<Disclosure> Record(DisclosureNotice notice, params Disclosure[] before) => Disclosure.Record(notice, File, before, Today, "郭晓雯", Now);

    [Fact]
    public void There_are_five_matters() => Enum.GetValues<DisclosureMatter>().Select(matter => Labels.Of(matter)).Should().Equal("执法主体", "检查事项和依据", "频次上限", "检查标准", "专项检查计划");

    [Fact]
    public void Editions_are_numbered_and_a_struck_one_gives_way_to_the_one_before_without_freeing_its_number()
    {
        var first = Record(Notice(new(2026, 1, 5))).Value;
        var second = Record(Notice(new(2026, 6, 5)), first).Value;
        (first.Edition, second.Edition).Should().Be((1, 2));

        second.Strike("网址填错");

        Disclosure.Latest([first, second]).Should().Be(first);
        Record(Notice(new(2026, 3, 1)), first, second).Value.Edition.Should().Be(3);
        second.Strike("再次").Error!.Code.Should().Be("disclosure.struck");
    }

    [Fact]
    public void It_is_entered_when_it_was_published_not_before_and_in_order_and_once()
    {
        var first = Record(Notice(new(2026, 6, 5))).Value;

        Record(Notice(Today.AddDays(1))).Error!.Code.Should().Be("disclosure.day.ahead");
        Record(Notice(new(2026, 6, 4)), first).Error!.Code.Should().Be("disclosure.day.before");
        Record(Notice(new(2026, 6, 5)), first).Error!.Code.Should().Be("disclosure.repeated");
        Record(Notice(new(2026, 6, 5), address: "https://xzzf.gd.gov.cn/2"), first).IsError.Should().BeFalse("another address is another publication");
    }

    [Theory]
    [InlineData("2025-11-23", 12, false, DisclosureState.Expiring)]
    [InlineData("2025-11-22", 12, false, DisclosureState.Overdue)]
    [InlineData("2025-12-23", 12, false, DisclosureState.Expiring)]
    [InlineData("2025-12-24", 12, false, DisclosureState.InForce)]
    [InlineData("2025-12-24", 12, true, DisclosureState.Changed)]
    [InlineData("2025-11-22", 12, true, DisclosureState.Overdue)]
    [InlineData("2026-05-31", 6, false, DisclosureState.Expiring)]
    [InlineData("2026-08-31", 6, false, DisclosureState.InForce)]
    public void It_stands_to_the_last_day_of_its_period_and_is_told_thirty_days_before(string on, int months, bool changed, DisclosureState state) =>
        Disclosure.StateOf(Record(Notice(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), months)).Value, Today, changed, 30).Should().Be(state);

    [Fact]
    public void What_was_never_published_is_missing() => Disclosure.StateOf(null, Today, false, 30).Should().Be(DisclosureState.Missing);
}
