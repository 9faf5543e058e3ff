using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Inspections.Found;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Calendar;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Hazards;

/// <summary>有复查事项的应联合开展复查工作, 五(三)7.</summary>
public sealed class RecheckTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser Xf = TestUser.Liaison("XF");
    private static readonly TestUser Hb = TestUser.Liaison("HB");

    private DateOnly Today => app.Clock.LocalToday();

    [Fact, Clause("五(三)7")]
    public async Task Where_hazards_of_several_bodies_wait_one_recheck_takes_them_all()
    {
        var (visit, xf, hb) = await TwoBodiesWaitAsync();

        var alone = await visit.PlanAsync(Xf, [xf]);
        alone.IsRefused("recheck.joint.required");
        alone.Error!.Title.Should().Contain((await visit.HazardAsync(hb)).Number).And.Contain("生态环境局");

        var joint = (await visit.PlanAsync(Xf, [xf, hb])).Done();
        (joint.Joint, joint.Status, joint.WaiverReason).Should().Be((true, RecheckStatus.Planned, null));
        joint.Departments.Should().BeEquivalentTo("XF", "HB");
    }

    [Fact, Clause("五(三)7")]
    public async Task The_street_is_told_that_rectified_hazards_wait_until_a_recheck_is_planned()
    {
        var (visit, xf, hb) = await TwoBodiesWaitAsync();

        (await WaitingAsync(visit)).Should().ContainSingle().Which.Title.Should().Be("2 项隐患整改完成，待安排复查");
        (await visit.PlanAsync(Visit.Street, [xf, hb])).Done();
        (await WaitingAsync(visit)).Should().BeEmpty();
    }

    private async Task<IEnumerable<TodoItem>> WaitingAsync(Visit visit) => (await app.SendAsync(Visit.Street, new ShowToday(), TestContext.Current.CancellationToken)).Done()
        .Todos.Where(item => item.Kind == TodoKind.PlanRecheck && item.Target == new InspectionTarget(visit.Id));

    [Fact, Clause("五(三)7")]
    public async Task A_hazard_that_waits_from_an_earlier_visit_must_come_along_too()
    {
        var (first, xf, hb) = await TwoBodiesWaitAsync();
        var second = await (await Visit.OfAsync(app, builder => builder.At(first.EnterpriseId), "SJ")).StartedAsync();
        var sj = await second.RectifiedAsync((await second.FoundAsync("SJ", 1))[0].Id);

        (await second.PlanAsync(TestUser.Liaison("SJ"), [sj])).IsRefused("recheck.joint.required");
        (await second.PlanAsync(Visit.Street, [sj, xf, hb])).Done().Departments.Should().HaveCount(3);
    }

    [Fact, Clause("五(三)7")]
    public async Task The_lead_may_let_one_body_recheck_alone_and_says_why()
    {
        var (visit, xf, hb) = await TwoBodiesWaitAsync();

        (await visit.PlanAsync(Xf, [xf], "急需复产")).IsRefused("recheck.waiver.lead");
        (await visit.PlanAsync(TestUser.Lead, [xf], "急需复产")).Done().WaiverReason.Should().Be("急需复产");
        (await visit.PlanAsync(Hb, [hb])).Done().Joint.Should().BeFalse("nothing else waits any more");
    }

    [Fact, Clause("五(三)7")]
    public async Task One_body_may_take_its_own_hazards_in_turns()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazards = await visit.FoundAsync("XF", 2);
        foreach (var hazard in hazards) await visit.RectifiedAsync(hazard.Id);

        (await visit.PlanAsync(Xf, [hazards[0].Id])).Done();
        (await visit.PlanAsync(Xf, [hazards[1].Id])).Done();
    }

    [Fact, Clause("五(三)7")]
    public async Task Only_hazards_that_wait_are_rechecked_once_at_a_time_by_somebody_concerned()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var other = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazards = await visit.FoundAsync("XF", 2);
        var foreign = await other.RectifiedAsync((await other.FoundAsync("XF", 1))[0].Id);
        await visit.RectifiedAsync(hazards[0].Id);

        var holiday = Enumerable.Range(1, 14).Select(ago => Today.AddDays(-ago)).First(day => !visit.Calendar.IsWorkingDay(day));
        (await visit.PlanAsync(Xf, [hazards[1].Id], date: holiday)).IsRefused("recheck.date.past", "recheck.date.holiday", "recheck.hazard.state");
        (await visit.PlanAsync(Hb, [hazards[0].Id])).IsRefused("recheck.body.other");
        (await visit.PlanAsync(Xf, [hazards[0].Id, foreign])).IsRefused("recheck.hazards.unknown");
        (await visit.PlanAsync(Xf, [])).IsRefused("request.invalid");
        (await visit.PlanAsync(Xf, [hazards[0].Id])).Done();
        (await visit.PlanAsync(Xf, [hazards[0].Id])).IsRefused("recheck.hazard.planned");
        (await visit.HazardAsync(hazards[0].Id, Xf)).Can.Allowed().Should().Equal(HazardVerb.RecordRecheck);
    }

    [Fact, Clause("五(三)7")]
    public async Task Each_body_records_its_own_results_from_the_day_on_and_once()
    {
        var (visit, xf, hb) = await TwoBodiesWaitAsync();
        var recheck = (await visit.PlanAsync(Xf, [xf, hb], date: Today.AddDays(1))).Done();

        (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(xf, true))).IsRefused("recheck.results.early");
        visit.ItIs(recheck.Date, 9);
        (await visit.RecordAsync(Xf, recheck.Id, new(xf, true), new(hb, true))).IsRefused("recheck.body.other");
        (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(Guid.NewGuid(), true))).IsRefused("recheck.hazard.unknown");
        (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(xf, true, "已整改"))).Done().Status.Should().Be(RecheckStatus.Planned);
        (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(xf, false, "仍有堵塞"))).IsRefused("recheck.results.none");
        (await visit.RecordAsync(Hb, recheck.Id, new RecheckResult(hb, true))).Done().Should().Match<RecheckDetails>(done => done.Status == RecheckStatus.Recorded && !done.Can.Allowed().Any());
    }

    [Fact, Clause("五(三)7")]
    public async Task With_the_last_of_its_hazards_a_bodys_procedure_is_closed_and_its_report_due()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazards = await visit.FoundAsync("XF", 2);
        foreach (var hazard in hazards) await visit.RectifiedAsync(hazard.Id);

        await visit.PassedAsync("XF", hazards[0].Id);
        (await visit.PartAsync("XF")).State.Should().Be(ParticipationState.Rectifying);
        await visit.PassedAsync("XF", hazards[1].Id);

        var part = await visit.PartAsync("XF");
        (part.State, part.ProcedureClosedOn, part.OpenHazardCount).Should().Be((ParticipationState.ProcedureClosed, Today, 0));
        part.ReportDeadline!.Date.Should().Be(visit.Calendar.Offset(Today, 3));
    }

    [Fact, Clause("五(三)7")]
    public async Task A_failed_recheck_orders_the_hazard_again_with_a_new_deadline()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazard = await visit.RectifiedAsync((await visit.FoundAsync("XF", 1))[0].Id);
        var first = (await visit.PlanAsync(Xf, [hazard])).Done();

        (await visit.RecordAsync(Xf, first.Id, new RecheckResult(hazard, false, "　"))).Error!.Fields.Should().ContainKey("results[0].remark");
        (await visit.RecordAsync(Xf, first.Id, new RecheckResult(hazard, false, "仍有堵塞", Today.AddDays(-1)))).IsRefused("hazard.due.past");
        (await visit.RecordAsync(Xf, first.Id, new RecheckResult(hazard, false, "仍有堵塞"))).Done();

        var ordered = await visit.HazardAsync(hazard);
        (ordered.Status, ordered.FailedRechecks, ordered.RectifiedAt, ordered.DueOn).Should().Be((HazardStatus.Ordered, 1, null, Today.AddDays(7)));
        await visit.RectifiedAsync(hazard);
        var second = (await visit.PlanAsync(Xf, [hazard])).Done();
        (await visit.RecordAsync(Xf, second.Id, new RecheckResult(hazard, true))).Done();
        (await visit.HazardAsync(hazard)).Rechecks.Select(recheck => recheck.Passed).Should().Equal(true, false);
    }

    [Fact, Clause("五(三)7")]
    public async Task A_major_hazard_needs_the_recheck_and_then_the_leads_countersign()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazards = await visit.FoundAsync("XF", 1, HazardGrade.Major);
        var major = await visit.RectifiedAsync(hazards[0].Id);

        (await CountersignAsync(visit, major)).IsRefused("hazard.countersign.recheck");
        await visit.PassedAsync("XF", major);
        (await visit.HazardAsync(major, TestUser.Lead)).Should().Match<HazardDetails>(hazard => hazard.Status == HazardStatus.Rectified && hazard.WaitingFor == HazardWait.Countersign);
        (await visit.PlanAsync(Xf, [major])).IsRefused("recheck.hazard.state");
        (await visit.PartAsync("XF")).State.Should().Be(ParticipationState.Rectifying);

        (await CountersignAsync(visit, major)).Done().Should().Match<HazardDetails>(hazard => hazard.Status == HazardStatus.Closed && hazard.CountersignedAt != null);
        (await visit.PartAsync("XF")).State.Should().Be(ParticipationState.ProcedureClosed);
        (await CountersignAsync(visit, major)).IsRefused("hazard.state.refused");
    }

    [Fact, Clause("五(三)7")]
    public async Task The_lead_may_send_a_major_hazard_back_and_never_countersigns_a_general_one()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
        var major = await visit.RectifiedAsync((await visit.FoundAsync("XF", 1, HazardGrade.Major))[0].Id);
        await visit.PassedAsync("XF", major);
        var general = (await visit.FoundAsync("HB", 1))[0].Id;

        (await CountersignAsync(visit, major, new(Agreed: false))).IsRefused("request.invalid");
        (await CountersignAsync(visit, major, new(false, "缺少检测报告", Today.AddDays(-1)))).IsRefused("hazard.due.past");
        (await CountersignAsync(visit, major, new(false, "缺少检测报告"))).Done().Should().Match<HazardDetails>(hazard => hazard.Status == HazardStatus.Ordered && hazard.PassedAt == null);
        (await CountersignAsync(visit, general)).IsRefused("hazard.countersign.general");
    }

    private async Task<(Visit Visit, Guid Xf, Guid Hb)> TwoBodiesWaitAsync()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
        var (xf, hb) = ((await visit.FoundAsync("XF", 1))[0].Id, (await visit.FoundAsync("HB", 1))[0].Id);
        return (visit, await visit.RectifiedAsync(xf), await visit.RectifiedAsync(hb));
    }

    private static Task<Domain.Common.Result<HazardDetails>> CountersignAsync(Visit visit, Guid hazard, Countersign? decision = null) =>
        visit.DoAsync(TestUser.Lead, hazard, version => new CountersignHazard(hazard, version, decision));
}
