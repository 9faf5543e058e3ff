using Supervision.Application.Filings;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.UnitTests.Filings;

public sealed class LineRulesTests
{
    private static readonly LineFacts Good = Lines.Good;

    [Fact, Clause("五(三)2")]
    public void A_line_that_keeps_every_rule_is_told_of_nothing()
    {
        Good.Refusals().Should().BeEmpty();
        Good.Notices().Should().BeEmpty();
        Lines.Special.Refusals().Should().BeEmpty();
    }

    [Fact, Clause("三")]
    public void Only_enterprises_that_the_register_knows_and_that_still_work_are_filed_for()
    {
        (Good with { Enterprise = null }).Refusals().Should().Equal("filing.enterprise.unknown");
        (Good with { Enterprise = Good.Enterprise! with { Status = EnterpriseStatus.Deregistered } }).Refusals().Should().Equal("filing.enterprise.deregistered");
    }

    [Theory, Clause("五(三)2")]
    [InlineData("2026-12-28", "2027-01-06", "双随机名单的检查窗口须在同一个自然月内，此行跨到 2027年1月")]
    [InlineData("2027-01-04", "2027-01-15", "名单报的是 2026年12月，此行检查窗口在 2027年1月")]
    public void A_double_random_window_stays_in_the_month_of_its_list(string from, string to, string sentence)
    {
        var breach = (Good with { Window = Window(from, to) }).Refusal();

        (breach.Code, breach.Title, breach.Clause).Should().Be(("filing.window.month", sentence, Clause.Filing));
        breach.Remedies.Should().Equal(Remedy.NarrowWindow, Remedy.RemoveRow);
    }

    [Fact, Clause("五(三)2")]
    public void A_window_ends_after_it_begins_and_is_not_over()
    {
        (Good with { Window = Window("2026-12-18", "2026-12-05") }).Refusals().Should().Equal("filing.window.reversed");
        (Good with { Month = new(2026, 11), Window = Window("2026-11-02", "2026-11-20"), LateExplained = true }).Refusals().Should().Equal("filing.window.past");
        (Good with { Month = new(2026, 11), Window = Window("2026-11-02", "2026-11-23") }).Refusals().Should().BeEmpty("it is still open today");
    }

    [Fact, Clause("五(三)2")]
    public void A_special_window_stays_within_its_campaign() =>
        (Lines.Special with { Window = Window("2026-12-15", "2026-12-24") }).Refusals().Should().Equal("filing.window.campaign");

    [Fact, Clause("六(三)")]
    public void A_window_does_not_leave_open_in_which_year_it_counts() =>
        (Good with { Kind = FilingKind.AdHoc, Month = null, Window = Window("2026-12-28", "2027-01-06") }).Refusals().Should().Equal("filing.window.year");

    [Fact, Clause("五(三)2")]
    public void A_list_is_in_time_to_the_end_of_its_last_day_and_late_after_it()
    {
        (Good with { Today = new(2026, 12, 7) }).Refusals().Should().BeEmpty();

        var late = Good with { Today = new(2026, 12, 8) };

        late.Refusal().Code.Should().Be("filing.deadline.passed");
        (late with { LateExplained = true }).Refusals().Should().BeEmpty();
    }

    [Fact, Clause("五(一)")]
    public void Only_published_items_and_domains_of_the_own_body_are_inspected()
    {
        (Good with { SafetyDomains = [] }).Refusals().Should().Equal("filing.items.missing");
        (Good with { SafetyDomains = [SafetyDomain.Fire, SafetyDomain.Gas] }).Refusals().Should().Equal("filing.domain.foreign");
        (Good with { PublishedDomains = new HashSet<SafetyDomain>() }).Refusals().Should().Equal("filing.item.unpublished");
        (Good with { Items = [Item("XF", published: false)] }).Refusals().Should().Equal("filing.item.unpublished");
        (Good with { Items = [Item("HB")] }).Refusals().Should().Equal("filing.item.foreign");
        (Good with { SafetyDomains = [], Items = [Item("XF")] }).Refusals().Should().BeEmpty();
    }

    [Fact, Clause("五(三)4")]
    public void A_window_without_a_working_day_is_warned_of() => (Good with { HasWorkingDay = false }).Notices().Should().Equal("filing.window.no-working-day");

    [Fact, Clause("五(三)2")]
    public void A_list_names_its_month_or_its_deploying_document_and_period()
    {
        Codes(new(FilingKind.DoubleRandom, null, null, null)).Should().Equal("filing.month.missing");
        Codes(new(FilingKind.Special, null, " ", null)).Should().Equal("filing.campaign.document", "filing.campaign.period");
        Codes(new(FilingKind.Special, null, "坪应急〔2026〕18号", Window("2026-12-20", "2026-12-01"))).Should().Equal("filing.campaign.period");
        Codes(new(FilingKind.AdHoc, null, null, null)).Should().BeEmpty();
    }

    private static IEnumerable<string> Codes(ListFacts list) => FilingListRules.List.Check(list).Select(breach => breach.Code);

    private static DateWindow Window(string from, string to) => new(DateOnly.Parse(from, null), DateOnly.Parse(to, null));

    private static ItemBrief Item(string body, bool published = true) => new(Guid.CreateVersion7(), "PS-XF-001", "消防设施", body, SafetyDomain.Fire, published);
}
