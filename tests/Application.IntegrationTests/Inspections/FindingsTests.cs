using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>Each body runs its own checklist; a failed item makes a hazard; the last findings move the visit on, 五(三)7.</summary>
public sealed class FindingsTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser Xf = TestUser.Officer("XF");

    [Fact, Clause("五(三)7")]
    public async Task A_failed_item_makes_a_hazard_with_a_number_and_a_deadline()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();

        var hazards = await visit.FoundAsync("XF", failing: 2);

        hazards.Should().HaveCount(2).And.OnlyContain(hazard => hazard.Status == HazardStatus.Ordered && hazard.Department == "XF" && hazard.DueOn == app.Clock.LocalToday().AddDays(7));
        var numbers = hazards.Select(hazard => int.Parse(hazard.Number.Split('〕')[1].TrimEnd('号'), null)).ToList();
        numbers[1].Should().Be(numbers[0] + 1);
        var shown = await visit.ShowAsync(Xf);
        shown.Hazards.Select(hazard => hazard.FoundOn).Should().AllBeEquivalentTo(app.Clock.LocalToday());
        (await visit.PartAsync("XF")).Should().Match<ParticipationDetails>(part => part.State == ParticipationState.Rectifying && part.HazardCount == 2 && part.ReportDeadline == null);
        (await visit.LinesAsync("XF")).Should().Equal(FilingLineStatus.Executed);
    }

    [Fact, Clause("五(三)7")]
    public async Task A_body_that_finds_nothing_closes_its_procedure_at_once_and_reports_within_three_working_days()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();

        await visit.FoundAsync("XF");

        var part = await visit.PartAsync("XF");
        (part.State, part.ProcedureClosedOn).Should().Be((ParticipationState.ProcedureClosed, app.Clock.LocalToday()));
        part.ReportDeadline!.Date.Should().Be(visit.Calendar.Offset(app.Clock.LocalToday(), 3));
        (await visit.ShowAsync()).Status.Should().Be(InspectionStatus.InProgress, "the other body is still there");
        await visit.FoundAsync("HB");
        (await visit.ShowAsync()).Should().Match<InspectionDetails>(shown => shown.Status == InspectionStatus.Rectifying && shown.ConcludedAt != null);
    }

    [Fact, Clause("五(三)7")]
    public async Task Every_item_has_a_result_and_only_those_of_the_checklist()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
        var items = await visit.ItemsAsync("XF");

        (await visit.FindAsync(Xf, [items[0]])).IsRefused("inspection.findings.incomplete");
        (await visit.FindAsync(Xf, [.. items, new(Guid.NewGuid(), CheckResult.Pass)])).IsRefused("inspection.findings.incomplete");
        (await visit.FindAsync(Xf, [items[0], items[0]])).IsRefused("inspection.findings.incomplete");
        (await visit.FindAsync(Xf, await visit.ItemsAsync("HB"))).IsRefused("inspection.findings.incomplete");
        (await visit.FindAsync(Xf, [items[0] with { Result = CheckResult.NotApplicable }, items[1]])).Done();
    }

    [Fact, Clause("五(三)7")]
    public async Task What_is_wrong_with_the_findings_is_told_item_by_item()
    {
        var visit = await (await Visit.OfAsync(app, builder => builder.Checking(3), "XF")).StartedAsync();
        var today = app.Clock.LocalToday();
        var items = await visit.ItemsAsync("XF");

        var refused = await visit.FindAsync(Xf,
        [
            items[0] with { Result = CheckResult.Fail },
            items[1] with { Hazard = new("并无不符合", HazardGrade.General, today) },
            items[2] with { Result = CheckResult.Fail, Hazard = new("过期的期限", HazardGrade.General, today.AddDays(-1)) },
        ]);

        refused.IsRefused("inspection.findings.hazard", "inspection.findings.no-hazard", "hazard.due.past");
        refused.Error!.Breaches!.Select(breach => breach.Row).Should().Equal(1, 2, 3);
        (await visit.FindAsync(Xf, [items[0] with { Result = CheckResult.Fail, Hazard = new("今天整改", HazardGrade.General, today) }, items[1], items[2]])).Done().Hazards.Should().ContainSingle();
    }

    [Fact, Clause("五(三)7", "深府规〔2025〕6号")]
    public async Task Findings_come_after_the_check_in_once_and_from_the_body_itself()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("HB");
        var items = await visit.ItemsAsync("XF");

        (await visit.FindAsync(Xf, items)).IsRefused("inspection.findings.check-in");
        (await visit.FindAsync(TestUser.Officer("SJ"), items)).IsRefused("inspection.participant.none");
        (await visit.CheckInAsync(Xf)).Done();
        (await visit.FindAsync(Xf, items)).Done();
        (await visit.FindAsync(Xf, items)).IsRefused("inspection.findings.repeated");
    }

    [Fact]
    public async Task What_one_may_do_is_told_and_nothing_else_is_offered()
    {
        var visit = await Visit.OfAsync(app, "XF", "HB");
        (await visit.ShowAsync(Visit.Street)).Can.Allowed().Should().Equal(InspectionVerb.Schedule, InspectionVerb.Cancel);
        (await OfPartAsync(TestUser.Liaison("XF"), "XF")).Should().Equal(ParticipationVerb.NameOfficers);
        (await OfPartAsync(TestUser.Liaison("XF"), "HB")).Should().BeEmpty();

        await visit.AgreedAsync(visit.Calendar.Offset(app.Clock.LocalToday(), 1));
        var foreign = await visit.ShowAsync(TestUser.Liaison("SJ"));
        foreign.Can.Allowed().Should().BeEmpty();
        foreign.Participations.Should().OnlyContain(part => !part.Can.Allowed().Any());
        (await visit.ShowAsync(TestUser.Lead)).Can.Allowed().Should().Equal(InspectionVerb.Schedule, InspectionVerb.Notify, InspectionVerb.Cancel);
        var early = (await visit.ShowAsync(Xf)).Participations.Single(part => part.Department == "XF").Can.Single(can => can.Verb == ParticipationVerb.CheckIn);
        early.Refusal!.Code.Should().Be("inspection.check-in.early", "a button says why it cannot be pressed yet");

        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);
        (await OfPartAsync(Xf, "XF")).Should().Equal(ParticipationVerb.NameOfficers, ParticipationVerb.CheckIn, ParticipationVerb.Spare);
        (await visit.CheckInAsync(Xf)).Done();
        (await OfPartAsync(Xf, "XF")).Should().Equal(ParticipationVerb.SubmitFindings, ParticipationVerb.FindNobody);
        await visit.FoundAsync("XF");
        (await OfPartAsync(TestUser.Liaison("XF"), "XF")).Should().Equal(ParticipationVerb.ReportClosure);
        var owner = await visit.ShowAsync(visit.Owner);
        owner.Can.Should().BeEmpty();
        owner.Participations.Should().OnlyContain(part => part.Can.Count == 0);

        async Task<IEnumerable<ParticipationVerb>> OfPartAsync(TestUser user, string department) =>
            (await visit.ShowAsync(user)).Participations.Single(part => part.Department == department).Can.Allowed();
    }
}
