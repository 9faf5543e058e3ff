using Supervision.Application.Filings;
using Supervision.Application.Filings.Caps;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.UnitTests.Filings;

public sealed class RestraintRulesTests
{
    private static readonly Guid Item = Guid.CreateVersion7();
    private static readonly InspectionNature[] Every = Enum.GetValues<InspectionNature>();
    private static readonly LineFacts Second = Lines.Good with { EarlierThisYear = [Lines.Registered], Exemption = Lines.Complaint, AttachmentKnown = true, Parameters = new() { NationalCap = 12 } };

    [Fact, Clause("国办发〔2024〕54号")]
    public void A_published_cap_warns_by_row_document_and_what_it_counts_and_refuses_where_the_parameter_says_so()
    {
        var capped = Second with { Caps = [Cap()] };

        var warning = FilingRules.Warnings.Check(capped).Should().ContainSingle(breach => breach.Code == "filing.cap-table.exceeded").Subject;
        warning.Title.Should().Be("频次上限表：一年最多 1 次（坪消〔2026〕31号），2026年已计 1 次（坪工贸备〔2026〕XF-3号）");
        capped.Refusals().Should().BeEmpty();
        var strict = capped with { Parameters = capped.Parameters with { CapTableRefuses = true } };
        strict.Refusals().Should().Equal("filing.cap-table.exceeded");
        strict.Notices().Should().BeEmpty();
        (strict with { Caps = [Cap(visits: 2)] }).Refusals().Should().BeEmpty();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public void A_cap_counts_its_natures_items_and_domains_and_leaves_out_its_exemptions()
    {
        (Second with { Caps = [Cap(exempt: [ExemptionKind.Complaint])] }).IsOverCaps().Should().BeFalse("the line itself is left out");
        (Second with { Caps = [Cap(natures: [InspectionNature.Case])] }).IsOverCaps().Should().BeFalse();
        (Second with { Caps = [Cap(domain: SafetyDomain.Ecology)] }).IsOverCaps().Should().BeFalse();
        (Second with { Caps = [Cap(domain: SafetyDomain.Fire)] }).IsOverCaps().Should().BeTrue();
        (Second with { Caps = [Cap(domain: SafetyDomain.Fire, item: Item)] }).IsOverCaps().Should().BeTrue("who inspects a whole domain inspects each of its items");
        var other = Lines.Registered with { AsCounted = new(InspectionNature.Daily, null, [], [Guid.CreateVersion7()], [SafetyDomain.Fire]) };
        (Second with { EarlierThisYear = [other], Caps = [Cap(domain: SafetyDomain.Fire, item: Item)] }).IsOverCaps().Should().BeFalse("another item of the domain");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public void Rows_above_in_the_list_count_and_a_cap_of_none_lets_none_in()
    {
        var third = Lines.Good with { Row = 3, RowsAbove = [new(2, Lines.Registered.AsCounted)], Caps = [Cap()] };

        FilingRules.Warnings.Check(third).Should().ContainSingle().Which.Title.Should().Contain("本名单第 2 行");
        (Lines.Good with { Caps = [Cap(visits: 0)] }).Notices().Should().Equal("filing.cap-table.exceeded");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public void Of_rows_about_the_same_the_later_one_holds_from_its_day_on()
    {
        var (first, second, other) = (Cap(from: new(2026, 1, 1)), Cap(visits: 3, from: new(2026, 7, 1)), Cap(natures: [InspectionNature.Case], from: new(2026, 1, 1)));

        FrequencyCap.InForce([first, second, other], new(2026, 6, 30)).Should().BeEquivalentTo([first, other]);
        FrequencyCap.InForce([first, second, other], new(2026, 7, 1)).Should().BeEquivalentTo([second, other]);
        first.Binds("XF", null).Should().BeTrue();
        first.Binds("HB", null).Should().BeFalse();
        Cap(kind: EnterpriseClass.Key).Binds("XF", null).Should().BeFalse("nobody has classed it");
        Cap(kind: EnterpriseClass.Key).Binds("XF", EnterpriseClass.Key).Should().BeTrue();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public void A_row_ends_from_today_on_and_only_once()
    {
        var cap = Cap();

        cap.End(Lines.Today.AddDays(-1), Lines.Today, "调整").Error!.Code.Should().Be("frequency-cap.last-day");
        cap.End(Lines.Today, Lines.Today, "调整").IsError.Should().BeFalse();
        cap.HoldsOn(Lines.Today.AddDays(1)).Should().BeFalse();
        cap.End(Lines.Today.AddDays(5), Lines.Today.AddDays(1), "再调整").Error!.Code.Should().Be("frequency-cap.over");
    }

    [Fact, Clause("粤应急规〔2025〕4号")]
    public void A_city_level_enterprise_is_warned_of_and_refused_where_the_parameter_says_so()
    {
        var city = Lines.Good with { Enterprise = Lines.Good.Enterprise! with { OwningLevel = OwningLevel.City } };

        city.Notices().Should().Equal("filing.owning-level.city");
        (city with { Exemption = Lines.Complaint, AttachmentKnown = true }).Notices().Should().BeEmpty();
        (city with { Parameters = new() { OwningLevelRefuses = true } }).Refusals().Should().Equal("filing.owning-level.city");
        (city with { Enterprise = city.Enterprise! with { OwningLevel = OwningLevel.District } }).Notices().Should().BeEmpty();
    }

    [Fact, Clause("应急〔2025〕11号")]
    public void What_a_higher_level_has_inspected_is_only_followed_up() =>
        (Lines.Good with { HigherVisits = [new(ExternalLevel.City, "市应急管理局", new(2026, 9, 1))] }).Notices().Should().Equal("filing.external.visited");

    [Fact, Clause("国办发〔2024〕54号")]
    public void Protected_days_and_the_quiet_after_a_clean_joint_visit_are_warned_of()
    {
        var spared = Lines.Good with { Enterprise = Lines.Good.Enterprise! with { Protected = [new(new(2026, 12, 10), new(2026, 12, 12), "年度停产检修")] } };

        FilingRules.Warnings.Check(spared).Should().ContainSingle().Which.Title.Should().Be("12月10日—12月12日是企业的保护日（年度停产检修），请安排在其余日期");
        (spared with { Window = new(new(2026, 12, 1), new(2026, 12, 9)) }).Notices().Should().BeEmpty();
        (Lines.Good with { CleanJointVisit = new(2026, 11, 20), Parameters = new() { QuietDays = 90 } }).Notices().Should().Equal("filing.quiet.interval");
    }

    private static FrequencyCap Cap(
        int visits = 1, DateOnly? from = null, SafetyDomain? domain = null, Guid? item = null, EnterpriseClass? kind = null, InspectionNature[]? natures = null, ExemptionKind[]? exempt = null) => FrequencyCap.Record(
        new("XF", domain, item is { } id ? new(id, "PS-XF-001", "安全出口") : null, kind, natures ?? Every, exempt ?? [], visits),
        new("坪消〔2026〕31号", new(2026, 1, 5), null), from ?? new(2026, 1, 1), null, "联络员", DateTimeOffset.UnixEpoch.AddYears(56));
}
