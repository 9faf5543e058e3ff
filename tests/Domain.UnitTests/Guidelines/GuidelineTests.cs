using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Domain.UnitTests.Guidelines;

/// <summary>各单位制定检查工作指引, 五(二).</summary>
public sealed class GuidelineTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static GuidelineSection About(SafetyDomain domain, Guid? item = null) => new(domain, Labels.Of(domain)) { ItemId = item, Points = ["是否成文"] };

    [Fact]
    public void A_body_writes_of_its_own_domains_alone_and_of_each_item_once()
    {
        var item = Guid.CreateVersion7();

        Guideline.Draft("XF", 1, [About(SafetyDomain.Gas)]).Error!.Code.Should().Be("guideline.domain.foreign");
        Guideline.Draft("XF", 1, [About(SafetyDomain.Fire, item), About(SafetyDomain.Fire, item)]).Error!.Code.Should().Be("guideline.item.repeated");
        Guideline.Draft("XF", 1, [About(SafetyDomain.Fire, item), About(SafetyDomain.Fire)]).Value.Sections.Should().HaveCount(2);
    }

    [Fact]
    public void It_is_handed_in_once_it_says_something_of_every_domain_of_its_body()
    {
        var guideline = Guideline.Draft("ZJ", 1, [About(SafetyDomain.Gas), About(SafetyDomain.Building)]).Value;

        guideline.Submit(Now).Error.Should().Match<Error>(error => error.Code == "guideline.domain.uncovered" && error.Title.Contains("小散工程安全"));
        guideline.Amend([.. guideline.Sections, About(SafetyDomain.MinorWorks)]).IsError.Should().BeFalse();
        guideline.Submit(Now).IsError.Should().BeFalse();
        guideline.Amend(guideline.Sections).Error!.Code.Should().Be("guideline.state.refused");
    }

    [Fact]
    public void What_is_sent_back_says_why_until_it_is_handed_in_again_and_what_is_accepted_stays()
    {
        var guideline = Guideline.Draft("XF", 1, [About(SafetyDomain.Fire)]).Value;
        guideline.Submit(Now);

        guideline.Return("请补充").IsError.Should().BeFalse();
        (guideline.Status, guideline.ReturnReason).Should().Be((GuidelineStatus.Returned, "请补充"));
        guideline.Submit(Now).IsError.Should().BeFalse();
        guideline.ReturnReason.Should().BeNull();
        guideline.Accept(Now).IsError.Should().BeFalse();
        guideline.Return("再改").Error!.Code.Should().Be("guideline.state.refused");
    }

    [Fact]
    public void Only_items_of_the_guideline_are_marked_as_key_items_and_only_once_it_was_handed_in()
    {
        var (item, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var guideline = Guideline.Draft("XF", 1, [About(SafetyDomain.Fire, item)]).Value;

        guideline.MarkKeyItems(new HashSet<Guid> { item }).Error!.Code.Should().Be("guideline.state.refused");
        guideline.Submit(Now);
        guideline.MarkKeyItems(new HashSet<Guid> { other }).Error!.Code.Should().Be("guideline.key-item.unknown");
        guideline.MarkKeyItems(new HashSet<Guid> { item }).IsError.Should().BeFalse();
        guideline.KeyItems.Should().Equal(item);
    }
}
