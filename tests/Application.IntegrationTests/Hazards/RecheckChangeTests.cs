using Supervision.Application.Common.Data;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.IntegrationTests.Hazards;

/// <summary>A planned recheck is moved or called off, so that a slip of the pen does not keep hazards from being closed.</summary>
public sealed class RecheckChangeTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Why = "企业停产检修";
    private static readonly TestUser Xf = TestUser.Liaison("XF");
    private static readonly TestUser Hb = TestUser.Liaison("HB");

    private DateOnly Today => app.Clock.LocalToday();

    [Fact, Clause("五(三)7")]
    public async Task A_recheck_is_moved_with_a_reason_and_its_results_wait_for_the_new_day()
    {
        var (visit, hazard, recheck) = await PlannedAsync();
        var day = visit.Calendar.Offset(Today, 2);

        var moved = (await MoveAsync(Xf, recheck, day)).Done();

        (moved.Status, moved.Date).Should().Be((RecheckStatus.Planned, day));
        (await visit.HazardAsync(hazard)).Rechecks.Should().ContainSingle().Which.Date.Should().Be(day);
        (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(hazard, true))).IsRefused("recheck.results.early");
        (await app.SendAsync(visit.Owner, new ShowInspectionTimeline(visit.Id), TestContext.Current.CancellationToken)).Done().Items.Should().Contain(step => step.Kind == "recheck.moved" && step.Sentence.Contains(Why));
        visit.ItIs(day, 9);
        (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(hazard, true))).Done().Status.Should().Be(RecheckStatus.Recorded);
    }

    [Fact, Clause("五(三)7")]
    public async Task A_recheck_that_is_called_off_lets_its_hazards_wait_again()
    {
        var (visit, hazard, recheck) = await PlannedAsync();

        var off = (await CallOffAsync(Xf, recheck)).Done();

        (off.Status, off.CallOffReason).Should().Be((RecheckStatus.CalledOff, Why));
        off.Can.Allowed().Should().BeEmpty();
        (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(hazard, true))).IsRefused("recheck.state.refused");
        var again = (await visit.PlanAsync(Xf, [hazard])).Done();
        (await visit.RecordAsync(Xf, again.Id, new RecheckResult(hazard, true))).Done();
        (await visit.HazardAsync(hazard)).Status.Should().Be(HazardStatus.Closed);
    }

    [Fact, Clause("五(三)7")]
    public async Task What_was_recorded_before_it_is_called_off_stays()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
        var (xf, hb) = (await visit.RectifiedAsync((await visit.FoundAsync("XF", 1))[0].Id), await visit.RectifiedAsync((await visit.FoundAsync("HB", 1))[0].Id));
        var recheck = (await visit.PlanAsync(Xf, [xf, hb])).Done();
        var recorded = (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(xf, true))).Done();

        var off = (await CallOffAsync(Hb, recorded)).Done();

        off.Hazards.Select(each => (each.HazardId, each.Passed)).Should().BeEquivalentTo([(xf, (bool?)true), (hb, null)]);
        (await visit.HazardAsync(xf)).Status.Should().Be(HazardStatus.Closed);
        (await visit.HazardAsync(hb)).Status.Should().Be(HazardStatus.Rectified);
        (await visit.PlanAsync(Hb, [hb])).Done();
    }

    [Fact, Clause("五(三)7")]
    public async Task It_is_moved_to_a_working_day_from_today_on_and_not_far_away()
    {
        var (visit, _, recheck) = await PlannedAsync();
        var saturday = Today.AddDays(((int)DayOfWeek.Saturday - (int)Today.DayOfWeek + 7) % 7);

        (await MoveAsync(Xf, recheck, visit.Calendar.Offset(Today, -1))).IsRefused("recheck.date.past");
        (await MoveAsync(Xf, recheck, saturday)).IsRefused("recheck.date.holiday");
        (await MoveAsync(Xf, recheck, visit.Calendar.OnOrAfter(Today.AddDays(91)))).IsRefused("recheck.date.far");
        (await MoveAsync(Xf, recheck, Today, "")).IsRefused("request.invalid");
        (await CallOffAsync(Xf, recheck, "")).IsRefused("request.invalid");
    }

    [Fact, Clause("五(三)7")]
    public async Task Whoever_has_hazards_in_it_or_brings_the_bodies_together_moves_it_and_nobody_else()
    {
        var (visit, _, recheck) = await PlannedAsync();
        var day = visit.Calendar.Offset(Today, 1);

        (await MoveAsync(Hb, recheck, day)).IsRefused("recheck.foreign");
        (await CallOffAsync(Hb, recheck)).IsRefused("recheck.foreign");
        (await MoveAsync(visit.Owner, recheck, day)).IsRefused(VerbErrors.NotPermitted.Code);
        (await CallOffAsync(TestUser.Street("YJ-PS", Streets.Pingshan), recheck)).IsRefused(RecordErrors.Unknown.Code);
        var moved = (await MoveAsync(Visit.Street, recheck, day)).Done();
        (await MoveAsync(TestUser.Lead, recheck, day)).IsRefused(RecordErrors.Stale.Code);
        (await CallOffAsync(TestUser.Lead, moved)).Done();
    }

    [Fact, Clause("五(三)7")]
    public async Task A_recheck_that_is_over_is_neither_moved_nor_called_off()
    {
        var (visit, hazard, recheck) = await PlannedAsync();
        var recorded = (await visit.RecordAsync(Xf, recheck.Id, new RecheckResult(hazard, true))).Done();

        (await MoveAsync(Xf, recorded, visit.Calendar.Offset(Today, 1))).IsRefused("recheck.state.refused");
        (await CallOffAsync(Xf, recorded)).IsRefused("recheck.state.refused");
    }

    /// <summary>A recheck of one hazard of 消防, planned for today.</summary>
    private async Task<(Visit Visit, Guid Hazard, RecheckDetails Recheck)> PlannedAsync()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazard = await visit.RectifiedAsync((await visit.FoundAsync("XF", 1))[0].Id);
        return (visit, hazard, (await visit.PlanAsync(Xf, [hazard])).Done());
    }

    private Task<Result<RecheckDetails>> MoveAsync(TestUser user, RecheckDetails recheck, DateOnly day, string reason = Why) =>
        app.SendAsync(user, new MoveRecheck(recheck.Id, recheck.Version, new(day, reason)), TestContext.Current.CancellationToken);

    private Task<Result<RecheckDetails>> CallOffAsync(TestUser user, RecheckDetails recheck, string reason = Why) =>
        app.SendAsync(user, new CallOffRecheck(recheck.Id, recheck.Version, reason), TestContext.Current.CancellationToken);
}
