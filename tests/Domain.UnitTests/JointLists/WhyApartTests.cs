using Supervision.Domain.JointLists;
using static Supervision.Domain.UnitTests.JointLists.OpenLines;

namespace Supervision.Domain.UnitTests.JointLists;

/// <summary>五(三)2: what the panel says about two visits of one enterprise.</summary>
public class WhyApartTests
{
    private static readonly JointVisit Joint = Visit(Line("YJ", 10, 18), Line("XF", 14, 22), Line("HB", 15, 24));

    [Fact]
    public void A_window_apart_is_named_with_the_shared_window() =>
        Sentence(Joint, Visit(Line("SJ", 25, 31))).Should().Be("市监窗口 25日—31日，与共同窗口 15日—18日 没有共同工作日，只能另行入企");

    [Fact]
    public void Only_the_lines_that_stand_in_the_way_are_named() =>
        Sentence(Joint, Visit(Line("ZJ", 18, 31), Line("SJ", 25, 31))).Should().Be("市监窗口 25日—31日，与共同窗口 15日—18日 没有共同工作日，只能另行入企");

    [Fact]
    public void An_overlap_of_weekend_days_is_called_so() =>
        Sentence(Visit(Line("YJ", 8, 13)), Visit(Line("SJ", 12, 18))).Should().Be("市监窗口 12日—18日，与应急窗口 8日—13日 重叠的日子没有可用的工作日，只能另行入企");

    [Fact]
    public void Visits_that_share_a_usable_day_may_be_merged() =>
        Sentence(Joint, Visit(Line("SJ", 18, 31))).Should().BeNull();

    [Fact]
    public void A_shared_day_that_is_over_does_not_count() =>
        WhyApart.Sentence(Joint, Visit(Line("SJ", 18, 31)), Days(today: 19), NameOf).Should().NotBeNull();

    [Fact]
    public void Days_beyond_the_month_are_told_with_their_month() =>
        Sentence(Joint, Visit(Line("SJ", 28, 35))).Should().Be("市监窗口 28日—1月4日，与共同窗口 15日—18日 没有共同工作日，只能另行入企");

    private static string? Sentence(JointVisit visit, JointVisit other) => WhyApart.Sentence(visit, other, Days(), NameOf);

    private static string NameOf(string department) => department switch { "YJ" => "应急", "XF" => "消防", "HB" => "生态", "SJ" => "市监", _ => "住建" };
}
