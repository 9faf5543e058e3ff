using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>A day is set, bodies answer, it is confirmed and told, 五(三)3–4.</summary>
public sealed class SchedulingTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser Xf = TestUser.Liaison("XF");
    private static readonly TestUser Hb = TestUser.Liaison("HB");

    private DateOnly Today => app.Clock.LocalToday();

    [Fact, Clause("五(三)3", "五(三)4")]
    public async Task The_street_sets_a_day_and_everyone_is_asked_to_answer_within_two_working_days()
    {
        var visit = await Visit.OfAsync(app, "XF", "HB");

        var scheduled = (await visit.ScheduleAsync(Visit.Street, visit.Calendar.Offset(Today, 4))).Done();

        scheduled.Status.Should().Be(InspectionStatus.Scheduled);
        scheduled.Participations.Should().AllSatisfy(part =>
        {
            part.Answer.Should().Be(Answer.Pending);
            part.AnswerDeadline!.Date.Should().Be(visit.Calendar.Offset(Today, 2));
            part.AnswerDeadline.Clause.Should().Be(Clause.JointEnforcement);
        });
    }

    [Fact, Clause("五(三)4")]
    public async Task An_answer_is_due_before_the_visit_that_it_is_about()
    {
        var visit = await Visit.OfAsync(app, "XF");
        var tomorrow = visit.Calendar.Offset(Today, 1);

        var scheduled = (await visit.ScheduleAsync(Visit.Street, tomorrow)).Done();

        scheduled.Participations.Single().AnswerDeadline!.Date.Should().Be(Today);
        var todo = (await app.SendAsync(Xf, new ShowToday(), TestContext.Current.CancellationToken)).Value.Todos.Single(item => item.Target == new InspectionTarget(visit.Id));
        (todo.Kind, todo.Group).Should().Be((TodoKind.Answer, TodoGroup.Today));
    }

    [Fact, Clause("五(三)2", "五(三)3")]
    public async Task A_day_must_be_ahead_in_every_window_and_worked_and_all_that_is_wrong_is_told_at_once()
    {
        var visit = await Visit.OfAsync(app, builder => builder.Within(Today, Today.AddDays(20)), "XF");

        (await visit.ScheduleAsync(Visit.Street, Saturday(Today.AddDays(-10)))).IsRefused("inspection.date.past", "inspection.date.window", "inspection.date.holiday");
        (await visit.ScheduleAsync(Visit.Street, Saturday(Today))).IsRefused("inspection.date.holiday");
        (await visit.ScheduleAsync(Visit.Street, visit.Calendar.OnOrAfter(Today.AddDays(21)))).IsRefused("inspection.date.window");
        (await visit.ShowAsync()).Version.Should().Be(1, "a refusal changes nothing");
    }

    [Fact, Clause("五(三)3", "五(三)4")]
    public async Task Moving_a_visit_needs_a_reason_asks_everyone_again_and_voids_the_notice()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).AgreedAsync();
        await visit.DoAsync(Visit.Street, version => new NotifyEnterprise(visit.Id, version));
        var later = visit.Calendar.Offset((await visit.ShowAsync()).Date!.Value, 2);

        (await visit.ScheduleAsync(Visit.Street, later)).IsRefused("inspection.move.reason");
        var moved = (await visit.ScheduleAsync(Visit.Street, later, "企业停产检修")).Done();

        (moved.Status, moved.Date, moved.ConfirmedAt, moved.NotifiedAt).Should().Be((InspectionStatus.Scheduled, later, null, null));
        moved.Participations.Select(part => part.Answer).Should().AllBeEquivalentTo(Answer.Pending);
    }

    [Fact]
    public async Task Another_street_does_not_know_the_visit()
    {
        var visit = await Visit.OfAsync(app, "XF");

        (await visit.ScheduleAsync(TestUser.Street("YJ-PS", Streets.Pingshan), visit.Day)).IsRefused("record.unknown");
    }

    [Fact]
    public async Task A_visit_that_somebody_else_has_changed_is_not_changed_again_unread()
    {
        var visit = await Visit.OfAsync(app, "XF");
        await visit.ScheduleAsync(Visit.Street, visit.Day);

        var stale = await app.SendAsync(Xf, new RespondToInvitation(visit.Id, 1, new(Answer.Accepted)), TestContext.Current.CancellationToken);

        stale.Error!.Kind.Should().Be(ErrorKind.Stale);
    }

    [Fact, Clause("五(三)4")]
    public async Task A_body_answers_for_itself_and_for_its_offices_and_never_for_another()
    {
        var visit = await Visit.OfAsync(app, "XF-KZ", "HB");
        await visit.ScheduleAsync(Visit.Street, visit.Day);

        (await visit.AnswerAsync(TestUser.Liaison("SJ"), Answer.Accepted)).IsRefused("inspection.participant.none");
        (await visit.AnswerAsync(Hb, Answer.Accepted, department: "XF-KZ")).IsRefused("inspection.participant.none");
        (await visit.AnswerAsync(TestUser.Liaison("HB-KZ"), Answer.Accepted)).IsRefused("inspection.participant.none");
        (await visit.AnswerAsync(Xf, Answer.Accepted)).Done();
        (await visit.PartAsync("XF-KZ")).Answer.Should().Be(Answer.Accepted);
        (await visit.PartAsync("HB")).Answer.Should().Be(Answer.Pending);
    }

    [Fact, Clause("五(三)4")]
    public async Task Declining_needs_a_reason_and_another_day_needs_its_date()
    {
        var visit = await Visit.OfAsync(app, "XF", "HB");
        (await visit.AnswerAsync(Xf, Answer.Accepted)).IsRefused("inspection.state.refused");
        await visit.ScheduleAsync(Visit.Street, visit.Day);

        (await visit.AnswerAsync(Xf, Answer.Pending)).IsRefused("inspection.answer.missing");
        (await visit.AnswerAsync(Xf, Answer.Declined)).IsRefused("inspection.answer.reason");
        (await visit.AnswerAsync(Xf, Answer.CounterProposed, "当日有演练")).IsRefused("inspection.answer.date");
        (await visit.AnswerAsync(Xf, Answer.CounterProposed, "当日有演练", Today.AddDays(3))).Done();
        (await visit.ShowAsync(Xf)).Participations.Single(part => part.Department == "XF").ProposedDate.Should().Be(Today.AddDays(3));
    }

    [Fact, Clause("五(三)4")]
    public async Task Confirming_needs_that_every_participant_has_accepted()
    {
        var visit = await Visit.OfAsync(app, "XF", "HB");
        await visit.ScheduleAsync(Visit.Street, visit.Day);
        await visit.AnswerAsync(Xf, Answer.Accepted);

        (await ConfirmAsync(visit)).IsRefused("inspection.confirm.answers");
        await visit.AnswerAsync(Hb, Answer.Accepted);
        (await ConfirmAsync(visit)).Done().Status.Should().Be(InspectionStatus.Confirmed);
        (await ConfirmAsync(visit)).IsRefused("inspection.state.refused");
    }

    [Fact, Clause("五(三)3")]
    public async Task A_day_that_is_over_is_not_confirmed_any_more_but_moved()
    {
        var visit = await Visit.OfAsync(app, "XF");
        var day = visit.Day;
        await visit.ScheduleAsync(Visit.Street, day);
        await visit.AnswerAsync(Xf, Answer.Accepted);
        visit.ItIs(day.AddDays(1), 9);

        (await ConfirmAsync(visit)).IsRefused("inspection.date.past");
        (await visit.ShowAsync(Visit.Street)).Can.Allowed().Should().Contain(InspectionVerb.Schedule).And.NotContain(InspectionVerb.Confirm);
        (await visit.ScheduleAsync(Visit.Street, visit.Day, "当日未确认")).Done();
    }

    [Fact, Clause("五(三)4")]
    public async Task The_lead_drops_a_body_that_declined_and_its_line_may_be_dispatched_again()
    {
        var visit = await Visit.OfAsync(app, "XF", "HB");
        await visit.ScheduleAsync(Visit.Street, visit.Day);
        await visit.AnswerAsync(Xf, Answer.Accepted);
        await visit.AnswerAsync(Hb, Answer.Declined, "人员已派出");

        (await DropAsync(visit, "XF")).IsRefused("inspection.drop.refused");
        (await DropAsync(visit, "SJ")).IsRefused("inspection.participant.unknown");
        var dropped = (await DropAsync(visit, "HB")).Done();

        dropped.Participations.Single(part => part.Department == "HB").State.Should().Be(ParticipationState.Dropped);
        (dropped.LinesMerged, dropped.VisitsSaved).Should().Be((1, 0));
        (await visit.LinesAsync("HB")).Should().Equal(FilingLineStatus.Registered);
        (await visit.LinesAsync("XF")).Should().Equal(FilingLineStatus.Dispatched);
        (await visit.AnswerAsync(Hb, Answer.Accepted)).IsRefused("inspection.participant.none");
        (await ConfirmAsync(visit)).Done();
    }

    [Fact, Clause("五(三)4")]
    public async Task The_last_participant_is_not_dropped()
    {
        var visit = await Visit.OfAsync(app, "XF");
        await visit.ScheduleAsync(Visit.Street, visit.Day);
        await visit.AnswerAsync(Xf, Answer.Declined, "人员已派出");

        (await DropAsync(visit, "XF")).IsRefused("inspection.drop.last");
    }

    [Fact, Clause("六(三)")]
    public async Task A_visit_is_called_off_before_it_starts_with_its_lines_and_not_after()
    {
        var called = await (await Visit.OfAsync(app, "XF", "HB")).AgreedAsync();
        var started = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("XF");

        (await CancelAsync(called, " ")).IsRefused("request.invalid");
        (await CancelAsync(called, "企业搬迁")).Done().Should().Match<InspectionDetails>(visit => visit.Status == InspectionStatus.Cancelled && visit.CancelReason == "企业搬迁" && !visit.Can.Allowed().Any());
        (await called.LinesAsync("XF")).Should().Equal(FilingLineStatus.Cancelled);
        (await called.LinesAsync("HB")).Should().Equal(FilingLineStatus.Cancelled);
        (await CancelAsync(started, "企业搬迁")).IsRefused("inspection.state.refused");
    }

    private Task<Result<InspectionDetails>> ConfirmAsync(Visit visit) => visit.DoAsync(Visit.Street, version => new ConfirmInspection(visit.Id, version));

    private Task<Result<InspectionDetails>> DropAsync(Visit visit, string department) => visit.DoAsync(TestUser.Lead, version => new DropParticipant(visit.Id, version, department));

    private Task<Result<InspectionDetails>> CancelAsync(Visit visit, string reason) => visit.DoAsync(Visit.Street, version => new CancelInspection(visit.Id, version, reason));

    private static DateOnly Saturday(DateOnly from) => from.AddDays(((int)DayOfWeek.Saturday - (int)from.DayOfWeek + 7) % 7);
}
