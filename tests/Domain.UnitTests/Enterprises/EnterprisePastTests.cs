using Supervision.Domain.Enterprises;

namespace Supervision.Domain.UnitTests.Enterprises;

/// <summary>What an enterprise was, as its file keeps it.</summary>
public class EnterprisePastTests
{
    private static readonly DateOnly May = new(2026, 5, 4);
    private static readonly DateOnly June = new(2026, 6, 8);

    private static readonly EnterpriseFacts Facts = new()
    {
        Name = "深圳市晖腾精密机电有限公司",
        IndustryCode = "3311",
        Sector = Sector.Machinery,
        SubdistrictCode = "440310005",
        Address = "聚园路8号",
    };

    [Fact]
    public void A_former_name_stays_with_its_days()
    {
        var enterprise = Registered();
        enterprise.Amend(Facts with { Name = "深圳市恒达机电有限公司" }, new("张三", May));
        enterprise.Amend(Facts with { Name = "深圳市恒达智造有限公司" }, new("张三", June));

        enterprise.Past.Names.Should().Equal(new FormerName(Facts.Name, null, May), new FormerName("深圳市恒达机电有限公司", May, June));
        enterprise.SearchText.Split('\n').Should().Equal("深圳市恒达智造有限公司", "深圳市晖腾精密机电有限公司", "深圳市恒达机电有限公司");
    }

    [Fact]
    public void Another_spelling_is_no_other_name()
    {
        var enterprise = Registered();
        enterprise.Amend(Facts with { Name = "深圳市暉騰精密機電有限公司" }, new("张三", May)).Should().BeTrue();

        enterprise.Past.Names.Should().BeEmpty();
    }

    [Fact]
    public void A_move_keeps_where_it_was_and_who_was_responsible()
    {
        var enterprise = Registered();
        enterprise.Amend(Facts with { SubdistrictCode = "440310001", Address = "龙田路1号" }, new("张三", May));

        enterprise.Past.Places.Should().Equal(new FormerPlace("440310005", "聚园路8号", null, May, "张三"));
    }

    [Fact]
    public void Each_change_of_the_colour_has_its_day_its_author_and_its_basis()
    {
        var enterprise = Registered();
        enterprise.Amend(Facts with { RiskColour = RiskColour.Red }, new("张三", May, "深坪应急〔2026〕31号"));
        enterprise.Amend(Facts with { RiskColour = RiskColour.Red, Employees = 5 }, new("李四", June, "与颜色无关"));
        enterprise.Amend(Facts with { RiskColour = RiskColour.Yellow, Employees = 5 }, new("李四", June));

        enterprise.Past.Colours.Should().Equal(
            new ColourChange(RiskColour.Blue, RiskColour.Red, May, "张三", "深坪应急〔2026〕31号"), new ColourChange(RiskColour.Red, RiskColour.Yellow, June, "李四", null));
        enterprise.Events.OfType<EnterpriseAmended>().Select(change => change.Basis).Should().Equal("深坪应急〔2026〕31号", null, null);
    }

    [Fact]
    public void A_merged_file_gives_its_names_and_code_to_the_survivor_until_it_goes_its_own_way()
    {
        var (from, into) = (Registered(), Enterprise.Register(UnifiedSocialCreditCode.Parse("91440300664190863W").Value, Facts with { Name = "深圳市晖腾机电有限公司" }));
        var merge = EnterpriseMerge.Of(from, into, "同一家", "张三", May, DateTimeOffset.UnixEpoch);

        from.MergedIntoId.Should().Be(into.Id);
        into.Past.Names.Should().Equal(new FormerName(from.Name, null, May, from.Uscc, from.Id));
        into.SearchText.Split('\n').Should().Contain([from.Name, from.Uscc]);

        merge.Undo(from, into, "看错", "李四", DateTimeOffset.UnixEpoch);
        (from.MergedIntoId, into.SearchText).Should().Be((null, into.Name));
        merge.MayUndo().IsError.Should().BeTrue();
    }

    private static Enterprise Registered() => Enterprise.Register(UnifiedSocialCreditCode.Parse("91440300664190863W").Value, Facts);
}
