using Supervision.Domain.JointLists;
using static Supervision.Domain.UnitTests.JointLists.OpenLines;

namespace Supervision.Domain.UnitTests.JointLists;

/// <summary>五(三)2.</summary>
public class DerivationTests
{
    [Fact]
    public void Bodies_whose_windows_share_a_working_day_come_together()
    {
        var month = Derivation.Of([Line("YJ", 10, 18), Line("XF", 14, 22), Line("HB", 15, 24)], Days());

        month.Visits.Should().ContainSingle().Which.Lines.Select(line => line.Body).Should().BeEquivalentTo("YJ", "XF", "HB");
    }

    [Fact]
    public void Windows_that_overlap_in_a_chain_do_not_make_one_visit()
    {
        var month = Derivation.Of([Line("YJ", 1, 8), Line("XF", 7, 16), Line("HB", 15, 24)], Days());

        month.Visits.Should().HaveCount(2);
    }

    [Fact]
    public void A_common_window_of_weekend_days_alone_is_no_common_window()
    {
        var month = Derivation.Of([Line("YJ", 9, 13), Line("XF", 12, 18)], Days());

        month.Visits.Should().HaveCount(2);
    }

    [Fact]
    public void A_common_window_that_is_over_is_no_common_window()
    {
        OpenLine[] lines = [Line("YJ", 1, 31), Line("XF", 1, 10), Line("HB", 9, 31)];

        Derivation.Of(lines, Days(today: 9)).Visits.Should().ContainSingle();
        Derivation.Of([Line("YJ", 1, 9), Line("XF", 7, 31)], Days(today: 10)).Visits.Should().ContainSingle();
    }

    [Fact]
    public void A_line_that_reaches_beyond_the_month_keeps_its_whole_window()
    {
        var line = Line("YJ", 28, 45);

        var served = Derivation.Of([line], Days()).Visits.Should().ContainSingle().Which.Lines.Should().ContainSingle().Subject;

        (served.From, served.To).Should().Be((new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 14)));
    }

    [Fact]
    public void Of_two_equally_short_plans_the_one_with_fewer_single_visits_is_chosen()
    {
        // Going by last days alone would put both long windows into the first visit and leave the last one single.
        var month = Derivation.Of([Line("YJ", 1, 3), Line("XF", 1, 31), Line("HB", 2, 31), Line("SJ", 28, 31)], Days());

        month.Visits.Should().HaveCount(2).And.OnlyContain(visit => visit.Lines.Select(line => line.Body).Distinct().Count() == 2);
    }

    [Fact]
    public void Two_lines_of_one_body_make_a_single_visit()
    {
        var month = Derivation.Of([Line("YJ", 1, 10), Line("YJ-KZ", 5, 12)], Days());

        month.Visits.Should().ContainSingle().Which.Lines.Should().HaveCount(2);
    }

    [Fact]
    public void Lines_of_different_enterprises_never_share_a_visit()
    {
        var month = Derivation.Of([Line("YJ", 1, 31), Line("XF", 1, 31, Guid.CreateVersion7())], Days());

        month.Visits.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(1, 8, 9, "窗口 12月1日—12月8日 已过，不能安排入企；可撤回这一行，按新的窗口重新备案")]
    [InlineData(5, 6, 0, "窗口 12月5日—12月6日 自 12月1日 起没有工作日，不能安排入企；可撤回这一行，按新的窗口重新备案")]
    [InlineData(8, 13, 12, "窗口 12月8日—12月13日 自 12月12日 起没有工作日，不能安排入企；可撤回这一行，按新的窗口重新备案")]
    [InlineData(28, 38, 32, "窗口 12月28日—12月31日 已过，本月不能安排；窗口延续到 1月7日，可列入 1 月名单")]
    public void A_line_without_a_usable_day_is_reported_with_its_reason(int from, int to, int today, string reason)
    {
        var days = today > 31 ? new UsableDays(December, new(2027, 1, 1), Calendar.PublishedDays.Published) : Days(today);

        var month = Derivation.Of([Line("YJ", from, to), Line("XF", from, 31)], days);

        month.Unplaceable.Should().Contain(one => one.Line.Department == "YJ").Which.Reason.Should().Be(reason);
        month.Unplaceable.Should().OnlyContain(one => one.Clause == Domain.Common.Clause.Filing);
    }

    [Fact]
    public void Nothing_to_derive_gives_no_visits()
    {
        var month = Derivation.Of([], Days());

        month.Visits.Should().BeEmpty();
        month.Unplaceable.Should().BeEmpty();
    }
}
