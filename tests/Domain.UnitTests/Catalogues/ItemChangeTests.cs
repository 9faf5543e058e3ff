using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Domain.UnitTests.Catalogues;

/// <summary>各监管单位编制本单位的监管事项, 五(一).</summary>
public sealed class ItemChangeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static readonly LegalBasis FireLaw = new() { Law = "中华人民共和国消防法", Edition = "2021-04-29修正", Article = "第二十八条" };

    private static readonly ItemContent Exits = new(SafetyDomain.Fire, "安全出口") { Points = ["是否畅通"], LegalBases = [FireLaw], Frequency = "每年1次", Sample = true, Published = true };

    private static readonly CatalogueRow Row = new(Guid.CreateVersion7(), "PS-XF-001", Exits);

    [Fact]
    public void A_body_changes_items_of_its_own_domains_alone_and_never_helps_itself()
    {
        ItemChange.Add("HB", Exits, "新增").Error!.Code.Should().Be("item-change.domain.foreign");
        ItemChange.Add("XF", Exits with { CooperatingBodies = ["XF"] }, "新增").Error!.Code.Should().Be("item-change.cooperating-body.unknown");
        ItemChange.Add("XF", Exits with { CooperatingBodies = ["SF"] }, "新增").Error!.Code.Should().Be("item-change.cooperating-body.unknown");
        ItemChange.Add("XF", Exits with { CooperatingBodies = ["YJ"] }, "新增").Value.Code.Should().BeNull("an edition numbers it");
    }

    [Fact]
    public void What_is_handed_in_differs_and_says_what_is_checked_on_what_basis_how_often()
    {
        ItemChange.Revise("XF", Row, Exits with { Sample = false }, "修订").Value.Submit(Now).Error!.Code.Should().Be("item-change.unchanged", "that a body takes a sample over alone is no change");
        ItemChange.Add("XF", Exits with { Points = [] }, "新增").Value.Submit(Now).Error!.Code.Should().Be("item-change.points.missing");
        ItemChange.Add("XF", Exits with { LegalBases = [] }, "新增").Value.Submit(Now).Error!.Code.Should().Be("item-change.basis.missing");
        ItemChange.Add("XF", Exits with { Frequency = "" }, "新增").Value.Submit(Now).Error!.Code.Should().Be("item-change.frequency.missing");
        ItemChange.Strike("XF", Row, "并入其他事项").Value.Submit(Now).IsError.Should().BeFalse();
    }

    [Fact]
    public void What_was_accepted_can_be_sent_back_until_an_edition_has_it()
    {
        var change = ItemChange.Revise("XF", Row, Exits with { Name = "安全出口和疏散通道" }, "修订").Value;
        change.Submit(Now);
        change.Accept(Now).IsError.Should().BeFalse();
        change.Return("请补充技术标准").IsError.Should().BeFalse();
        (change.Status, change.ReturnReason, change.AcceptedAt).Should().Be((ItemChangeStatus.Returned, "请补充技术标准", null));
        change.Amend(Exits with { Name = "疏散通道" }, "修订").IsError.Should().BeFalse();
        change.Name.Should().Be("疏散通道");
        change.Withdraw().IsError.Should().BeFalse();
        change.Submit(Now).Error!.Code.Should().Be("item-change.state.refused");
    }

    [Fact]
    public void Editions_differ_by_what_was_added_struck_and_changed_column_by_column()
    {
        var (kept, gone, come) = (Row with { ItemId = Guid.CreateVersion7(), Code = "PS-XF-002" }, Row with { ItemId = Guid.CreateVersion7(), Code = "PS-XF-003" }, Row with { ItemId = Guid.CreateVersion7(), Code = "PS-XF-004" });
        var revised = Row with { Content = Exits with { Points = ["是否畅通", "是否上锁"], CooperatingBodies = ["YJ"], ColourFrequencies = [new(RiskColour.Red, 2)], Sample = false } };

        var differences = ItemDifference.Between([Row, kept, gone], [revised, kept, come], body => $"{body}局");

        differences.Select(one => (one.Code, one.Kind)).Should().Equal(("PS-XF-001", DifferenceKind.Changed), ("PS-XF-003", DifferenceKind.Removed), ("PS-XF-004", DifferenceKind.Added));
        differences[0].Fields.Should().Equal(
            new FieldDifference(ItemField.CooperatingBodies, "", "YJ局"), new FieldDifference(ItemField.Points, "是否畅通", "1.是否畅通\n2.是否上锁"), new FieldDifference(ItemField.ColourFrequencies, "", "红色每年2次"));
        differences[1].Fields.Should().OnlyContain(field => field.After == "" && field.Before != "");
    }

    [Fact]
    public void A_basis_holds_from_its_first_day_until_it_is_replaced_or_lapses()
    {
        var day = new DateOnly(2026, 8, 15);
        var (code, lapsed) = (FireLaw with { EffectiveOn = day }, FireLaw with { SupersededOn = day });

        (code.InForceOn(day.AddDays(-1)), code.InForceOn(day), code.NeedsReviewOn(day)).Should().Be((false, true, false));
        (lapsed.InForceOn(day.AddDays(-1)), lapsed.InForceOn(day), lapsed.NeedsReviewOn(day)).Should().Be((true, false, true));
        ItemWords.Of(lapsed).Should().Be("《中华人民共和国消防法》（2021-04-29修正）第二十八条，自2026-08-15起失效");
    }

    [Fact]
    public void A_code_goes_on_from_the_last_one_of_its_domain_that_was_ever_given_out() =>
        ItemCodes.Next(SafetyDomain.Fire, ["PS-XF-001", "PS-XF-018", "PS-AQ-036"]).Should().Be("PS-XF-019");
}
