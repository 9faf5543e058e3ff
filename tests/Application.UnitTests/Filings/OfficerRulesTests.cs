using Supervision.Application.Departments;
using Supervision.Application.Filings;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.UnitTests.Filings;

public sealed class OfficerRulesTests
{
    private static readonly OfficerFacts One = Lines.Officer("何俊峰", "T-1");

    [Theory, Clause("行政处罚法第四十二条")]
    [InlineData(OfficerKind.GridWorker, "网格员")]
    [InlineData(OfficerKind.Expert, "专家")]
    [InlineData(OfficerKind.Coordinator, "协管员")]
    public void Grid_workers_experts_and_coordinators_are_no_officers(OfficerKind kind, string word)
    {
        var breach = With(One, Lines.Officer("陈立", "T-2", kind)).Refusal();

        (breach.Code, breach.Title, breach.Clause).Should().Be(("filing.officer.unfit", $"陈立是{word}，不能作为执法人员", Clause.TwoOfficers));
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public void Officers_of_another_body_are_refused_and_those_of_a_street_office_are_not()
    {
        With(One, Lines.Officer("罗海", "T-2", department: "SJ")).Refusals().Should().Equal("filing.officer.foreign");
        With(One, Lines.Officer("罗海", "T-2", department: "XF-KZ")).Refusals().Should().BeEmpty();
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public void A_certificate_that_is_valid_on_no_day_of_the_window_is_refused_and_one_that_ends_within_it_is_warned_of()
    {
        With(One, Lines.Officer("陈立", "T-2", valid: Until(2026, 11, 30))).Refusals().Should().Equal("filing.officer.expired");

        var ending = With(One, Lines.Officer("陈立", "T-2", valid: Until(2026, 12, 10)));
        ending.Refusals().Should().BeEmpty();
        ending.Notices().Should().Equal("filing.officer.expiring");
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public void Only_what_is_left_of_the_window_counts_for_a_certificate()
    {
        var window = new DateWindow(new(2026, 11, 16), new(2026, 11, 30));
        var expiredMeanwhile = With(One, Lines.Officer("陈立", "T-2", valid: Until(2026, 11, 20))) with { Window = window, Month = new(2026, 11) };

        expiredMeanwhile.Refusals().Should().Equal("filing.officer.expired");
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public void Fewer_than_two_are_warned_of_because_they_can_be_completed_until_the_inspection_starts()
    {
        With(One).Notices().Should().Equal("filing.officers.few");
        With(One, One).Notices().Should().Equal("filing.officers.few");
        With().Refusals().Should().BeEmpty();
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public void Who_is_on_no_roster_is_warned_of_or_refused_as_the_parameter_says()
    {
        var unknown = With(One, new("王新", "T-9", null));

        unknown.Refusals().Should().BeEmpty();
        unknown.Notices().Should().Equal("filing.officer.unknown");
        (unknown with { Parameters = new() { RosterRequired = true } }).Refusals().Should().Equal("filing.officer.unknown");
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public void A_certificate_under_another_name_is_warned_of_without_showing_it_in_full()
    {
        var breach = FilingRules.Warnings.Check(With(One, Lines.Officer("李文华", "4403100119033") with { Name = "李文" })).Should().ContainSingle().Subject;

        (breach.Code, breach.Title).Should().Be(("filing.officer.name", "证号 ***9033 在册的姓名是李文华，这里写的是李文"));
    }

    private static LineFacts With(params OfficerFacts[] officers) => Lines.Good with { Officers = officers };

    private static DateWindow Until(int year, int month, int day) => new(new(2022, 1, 1), new(year, month, day));
}
