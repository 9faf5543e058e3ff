using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;

namespace Supervision.Domain.UnitTests.Catalogues;

/// <summary>依据的法律被替代的，逐项复核, 五(一).</summary>
public sealed class LawReplacementTests
{
    private static readonly DateOnly Day = new(2026, 8, 15);

    private static LawReplacement Of(string law, bool inPart = false) => LawReplacement.Record(new(law, "新法", Day, inPart, null), "区应急管理局", new(2026, 8, 20, 1, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("中华人民共和国消防法", "《消防法》", true)]
    [InlineData("中华人民共和国消防法", "中华人民共和国　消防法（2021修正）", true)]
    [InlineData("安全生产事故隐患排查治理暂行规定", "安全生产事故隐患排查治理暂行规定(试行)", false)]
    [InlineData("广东省安全生产条例（2017年修正）", "广东省安全生产条例", true)]
    [InlineData("消防法", "消防条例", false)]
    public void Marks_blanks_the_state_and_the_edition_make_no_other_law(string one, string other, bool same) => (LawReplacement.KeyOf(one) == LawReplacement.KeyOf(other)).Should().Be(same);

    [Fact]
    public void Every_item_that_cites_it_is_to_be_reviewed_from_the_day_on_but_none_that_cites_what_came_with_it()
    {
        var laws = new LawReplacementTable([Of("《消防法》")]);
        var old = new LegalBasis { Law = "中华人民共和国消防法", Edition = "2021-04-29修正", Article = "第二十八条" };
        var item = SupervisionItem.Create("PS-XF-001", new(SafetyDomain.Fire, "安全出口") { Points = ["是否畅通"], LegalBases = [old], Frequency = "每年1次", Published = true });

        (laws.NeedsReviewOn(item, Day.AddDays(-1)), laws.NeedsReviewOn(item, Day)).Should().Be((false, true));
        laws.Apply(old).Should().Match<LegalBasis>(basis => basis.SupersededBy == "新法" && basis.SupersededOn == Day && !basis.InForceOn(Day) && basis.Article == "第二十八条");
        laws.Of(old with { EffectiveOn = Day }).Should().BeNull("that is the edition that came with it");
        laws.Apply(old with { SupersededOn = Day.AddYears(-1), SupersededBy = "别的" }).SupersededBy.Should().Be("别的", "the row knows of an earlier day");
    }

    [Fact]
    public void What_was_withdrawn_concerns_nobody_any_more()
    {
        var replacement = Of("消防法", inPart: true);
        replacement.Withdraw("公布日期有误");

        new LawReplacementTable([replacement]).Of(new LegalBasis { Law = "消防法", Edition = "2021" }).Should().BeNull();
        replacement.Withdraw("再次").Error!.Code.Should().Be("law-replacement.withdrawn");
    }
}
