using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Rechecks;

namespace Supervision.Application.UnitTests.Hazards;

public sealed class RecheckRulesTests
{
    private static readonly DateOnly Today = new(2026, 12, 18);
    private static readonly RecheckCandidate Xf1 = Waits("1", "XF");
    private static readonly RecheckCandidate Xf2 = Waits("2", "XF");
    private static readonly RecheckCandidate XfOffice = Waits("3", "XF-KZ");
    private static readonly RecheckCandidate Hb = Waits("4", "HB");

    [Fact, Clause("五(三)7")]
    public void One_body_that_waits_alone_chooses_which_of_its_own_it_rechecks()
    {
        Codes(Facts([Xf1], [Xf1, Xf2])).Should().BeEmpty();
        Codes(Facts([Xf1], [Xf1, XfOffice])).Should().BeEmpty("a district body and its offices are one body");
    }

    [Fact, Clause("五(三)7")]
    public void Where_several_bodies_wait_one_recheck_takes_all_that_waits()
    {
        Codes(Facts([Xf1, Xf2], [Xf1, Xf2, Hb])).Should().Equal("recheck.joint.required");
        Codes(Facts([Xf1, Hb], [Xf1, Xf2, Hb])).Should().Equal("recheck.joint.required");
        Codes(Facts([Xf1, Xf2, Hb], [Xf1, Xf2, Hb])).Should().BeEmpty();
        Codes(Facts([Xf1], [Xf1, Hb]) with { Waived = true }).Should().BeEmpty();
    }

    [Fact, Clause("五(三)7")]
    public void The_refusal_names_the_bodies_and_the_hazards_that_are_left_out()
    {
        var breach = RecheckRules.Plan.Check(Facts([Xf1], [Xf1, Xf2, Hb])).Should().ContainSingle().Subject;

        breach.Title.Should().Be("该企业还有待复查的隐患应一并联合复查：XF单位 坪隐2；HB单位 坪隐4");
    }

    [Fact, Clause("五(三)7")]
    public void All_that_is_wrong_with_a_plan_is_told_at_once()
    {
        var facts = Facts([Xf1 with { WaitsForRecheck = false }, Xf2 with { Planned = true }], []) with { Acting = false };

        Codes(facts).Should().Equal("recheck.body.other", "recheck.hazard.state", "recheck.hazard.planned");
    }

    [Theory, Clause("五(三)7")]
    [InlineData(true, true, 0, "")]
    [InlineData(true, true, 1, "recheck.results.early")]
    [InlineData(true, false, 0, "recheck.body.other")]
    [InlineData(false, false, 0, "recheck.hazard.unknown")]
    public void A_body_records_its_own_hazards_of_the_recheck_from_its_day_on(bool known, bool acting, int recheckIn, string refused) =>
        string.Join(' ', ResultRules.Each.Check(new(Today.AddDays(recheckIn), Today, known, acting, "消防", Passed: true, null)).Select(breach => breach.Code)).Should().Be(refused);

    [Theory, Clause("五(三)7")]
    [InlineData(false, -1, false)]
    [InlineData(false, 0, true)]
    [InlineData(true, -1, true)]
    public void A_failed_hazard_is_due_again_today_or_later(bool passed, int dueIn, bool holds) =>
        (ResultRules.Each.Check(new(Today, Today, true, true, "消防", passed, Today.AddDays(dueIn))).Count == 0).Should().Be(holds);

    [Fact, Clause("五(三)7")]
    public void Nobody_acts_on_another_bodys_hazard_and_no_extension_ends_before_today() =>
        HazardRules.Extend.Concat(HazardRules.NewDue).Select(rule => rule.Check(new(false, "消防", Today, Today.AddDays(-1)))!.Code).Should().Equal("hazard.body.other", "hazard.due.past");

    [Theory, Clause("五(三)7")]
    [InlineData(0, true, "")]
    [InlineData(-1, true, "recheck.date.past")]
    [InlineData(90, true, "")]
    [InlineData(91, true, "recheck.date.far")]
    [InlineData(2, false, "recheck.date.holiday")]
    public void A_recheck_is_on_a_working_day_within_a_plausible_time(int daysAhead, bool worked, string refused) =>
        string.Join(' ', RecheckRules.Date.Check(new(Today.AddDays(daysAhead), Today, worked)).Select(breach => breach.Code)).Should().Be(refused);

    private static RecheckFacts Facts(IReadOnlyList<RecheckCandidate> chosen, IReadOnlyList<RecheckCandidate> waiting) =>
        new() { Chosen = chosen, Waiting = waiting, Acting = true, Waived = false };

    private static IEnumerable<string> Codes(RecheckFacts facts) => RecheckRules.Plan.Check(facts).Select(breach => breach.Code);

    private static RecheckCandidate Waits(string number, string department) =>
        new(Guid.NewGuid(), $"坪隐{number}", department, Domain.Departments.Bodies.Of(department), $"{department}单位", WaitsForRecheck: true, Planned: false);
}
