using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;
using Supervision.Application.Filings;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Inspections;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Offices;

/// <summary>街道消防所 and its like: bodies of their own that file, answer and carry out in their street, and one with their district body for the once-a-year rule.</summary>
public sealed class StreetOfficeTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly Flow _flow = app.Flow;

    // Three working days ahead of today, which another test may have turned on: in time for an occasional list.
    private readonly DateOnly _day = app.Services.GetRequiredService<IWorkCalendar>().Offset(app.Clock.LocalToday(), 3);

    [Fact, Clause("五(三)2", "五(三)7")]
    public async Task An_office_takes_a_visit_from_its_filing_to_its_closure()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        var filed = await FileAsync("XF-KZ", enterprise.Uscc);
        filed.Number.Should().MatchRegex("^坪工贸备〔2026〕XF-[0-9]+号$", "the numbers run within the body");
        var visit = await _flow.Lead.DispatchesVisitOf(enterprise.Id, YearMonth.Of(_day));

        await _flow.Coordinator(Streets.Kengzi).Schedules(visit, _day);
        var agreed = await _flow.Leader("XF-KZ").Accepts(visit);
        agreed.Participations.Should().ContainSingle().Which.Should().Match<ParticipationDetails>(part => part.Department == "XF-KZ" && part.Body == "XF" && part.Mine && part.Answer == Answer.Accepted);
        await _flow.Liaison("XF-KZ").NamesOfficers(visit, Lists.OfficersOf("XF-KZ"));
        await _flow.Coordinator(Streets.Kengzi).Confirms(visit);
        _flow.At(new DateTimeOffset(_day.ToDateTime(new(9, 0)), ChinaTime.Offset));
        await _flow.Officer("XF-KZ").ChecksIn(visit);
        var hazard = (await _flow.Officer("XF-KZ").Finds(visit, "XF-KZ", Lists.Fails(1, _day.AddDays(7)))).Hazards.Should().ContainSingle().Subject;
        await _flow.Liaison("XF-KZ").Rectifies(hazard.Id, "企业已整改，现场照片附后");
        var recheck = await _flow.Officer("XF-KZ").PlansRecheck(visit, _day, [hazard.Id]);
        await _flow.Officer("XF-KZ").Records(recheck.Id, new RecheckResult(hazard.Id, true));
        await _flow.Liaison("XF-KZ").Reports(visit, "已整改并复查通过");

        (await _flow.Lead.Reads(visit)).Status.Should().Be(InspectionStatus.Closed);
    }

    [Fact, Clause("六(三)")]
    public async Task What_its_district_body_has_filed_an_office_does_not_file_again()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        await FileAsync("XF", enterprise.Uscc);

        var refused = await FileAsync("XF-KZ", enterprise.Uscc).IsRefused("filing.frequency.exceeded");

        refused.Error.Clause.Should().Be(Clause.OnceAYear);
        (await FileAsync("HB-KZ", enterprise.Uscc)).Status.Should().Be(FilingStatus.Registered, "another body is another body");
        await FileAsync("HB", enterprise.Uscc).IsRefused("filing.frequency.exceeded");
    }

    [Fact, Clause("六(三)")]
    public async Task Of_twenty_at_once_of_an_office_and_its_body_exactly_one_is_registered()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        var drafts = new List<(string Department, Guid Id)>();
        foreach (var department in Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? "SJ" : "SJ-KZ"))
            drafts.Add((department, (await _flow.Liaison(department).Drafts(Lists.Of(department, enterprise.Uscc, Window))).Id));

        var answers = await Task.WhenAll(drafts.Select(draft => Task.Run(() => IsRegisteredAsync(draft.Department, draft.Id), TestContext.Current.CancellationToken)));

        answers.Count(registered => registered).Should().Be(1);
    }

    [Fact, Clause("五(三)2")]
    public async Task Numbers_run_within_the_body_whoever_files()
    {
        var enterprises = new[] { await _flow.Lead.RegistersEnterprise(), await _flow.Lead.RegistersEnterprise(), await _flow.Lead.RegistersEnterprise() };

        var first = await FileAsync("ZJ", enterprises[0].Uscc);
        var second = await FileAsync("ZJ-KZ", enterprises[1].Uscc);
        var third = await FileAsync("ZJ", enterprises[2].Uscc);

        new[] { first, second, third }.Select(list => int.Parse(list.Number!.Split('-')[1].TrimEnd('号'), null)).Should().Equal(1, 2, 3);
    }

    [Fact, Clause("五(三)3")]
    public async Task The_district_body_answers_for_its_office_and_no_other_body_does()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        await FileAsync("XF-KZ", enterprise.Uscc);
        var visit = await _flow.Lead.DispatchesVisitOf(enterprise.Id, YearMonth.Of(_day));
        await _flow.Coordinator(Streets.Kengzi).Schedules(visit, _day);

        await _flow.Liaison("HB-KZ").Accepts(visit, "XF-KZ").IsRefused("inspection.participant.none");
        await _flow.Liaison("XF-PS").Accepts(visit).IsRefused(RecordErrors.Unknown.Code);
        var answered = await _flow.Liaison("XF").Accepts(visit, "XF-KZ");

        answered.Participations.Single().Answer.Should().Be(Answer.Accepted);
    }

    [Fact]
    public async Task An_office_sees_and_files_in_its_own_street_only()
    {
        var elsewhere = await _flow.Lead.RegistersEnterprise(Streets.Pingshan);
        var here = await _flow.Lead.RegistersEnterprise();
        var own = await FileAsync("HB-KZ", here.Uscc);
        var other = await FileAsync("HB-PS", elsewhere.Uscc);

        await FileAsync("YJ-KZ", elsewhere.Uscc).IsRefused("filing.enterprise.unknown");
        var unknown = (await _flow.Liaison("YJ-KZ").Does(new ShowFiling((await _flow.Liaison("YJ-KZ").Drafts(Lists.Of("YJ", elsewhere.Uscc, Window))).Id))).Lines.Single();
        (unknown.Enterprise, unknown.Breaches.First().Code).Should().Be((null, "filing.enterprise.unknown"), "what is of another street is not told by its code either");
        (await _flow.Liaison("HB-KZ").Does(new ShowFiling(own.Id))).Department.Should().Be("HB-KZ");
        await _flow.Liaison("HB-KZ").Does(new ShowFiling(other.Id)).IsRefused(RecordErrors.Unknown.Code);
        (await _flow.Liaison("HB").Does(new ShowFiling(other.Id))).Department.Should().Be("HB-PS", "a body sees what its offices file");
    }

    [Fact]
    public async Task The_workbench_of_an_office_tells_what_itself_owes()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        await FileAsync("YJ-KZ", enterprise.Uscc);
        var visit = await _flow.Lead.DispatchesVisitOf(enterprise.Id, YearMonth.Of(_day));
        await _flow.Coordinator(Streets.Kengzi).Schedules(visit, _day);

        (await _flow.Liaison("YJ-KZ").Does(new ShowToday(null))).Todos.Should().Contain(item => item.Kind == TodoKind.Answer && item.Target == new InspectionTarget(visit));
        (await _flow.Leader("YJ-KZ").Does(new ShowToday(null))).Todos.Should().Contain(item => item.Kind == TodoKind.Answer && item.Target == new InspectionTarget(visit), "分管领导 may answer too, 六(二)");
        (await _flow.Liaison("HB-KZ").Does(new ShowToday(null))).Todos.Should().NotContain(item => item.Target == new InspectionTarget(visit));
    }

    private DateWindow Window => new(_day, _day.AddDays(5));

    private Task<FilingReceipt> FileAsync(string department, string uscc) => _flow.Liaison(department).Files(Lists.Of(department, uscc, Window));

    private async Task<bool> IsRegisteredAsync(string department, Guid draft)
    {
        try
        {
            return (await _flow.Liaison(department).Submits(draft)).Status == FilingStatus.Registered;
        }
        catch (StepRefused refused) when (refused.Codes.Contains("filing.frequency.exceeded"))
        {
            return false;
        }
    }
}
