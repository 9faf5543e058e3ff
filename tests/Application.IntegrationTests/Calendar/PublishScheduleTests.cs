using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Events;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Calendar;

public sealed class PublishScheduleTests : TestApp
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closure_report_that_is_due_moves_with_the_schedule_and_says_so_in_its_course()
    {
        // Thursday 31 December; 1 January is statutory; Monday 4 and Tuesday 5 January.
        var visit = await (await Visit.OfAsync(this, "XF")).AgreedAsync(new(2026, 12, 30));
        visit.ItIs(new(2026, 12, 30), 9);
        (await visit.CheckInAsync(TestUser.Officer("XF"))).Done();
        await visit.FoundAsync("XF");
        (await PartAsync(visit.Id)).ReportDueOn.Should().Be(new DateOnly(2027, 1, 5));

        SpecialDay[] days = [new(new(2027, 1, 1), DayKind.Holiday, "元旦"), new(new(2027, 1, 4), DayKind.Holiday, "元旦")];
        var preview = (await SendAsync(TestUser.Administrator, new PreviewSchedule(2027, days, false), Now)).Value;
        (await PartAsync(visit.Id)).ReportDueOn.Should().Be(new DateOnly(2027, 1, 5), "a preview moves nothing");

        var published = await PublishAsync(2027, days);

        preview.Moved.Should().Equal(published.Moved);
        published.Moved.Should().ContainSingle(moved => moved.InspectionId == visit.Id).Which
            .Should().Be(new MovedDeadline($"{(await visit.ShowAsync()).Number} 坪山消防救援大队 闭环反馈", Clause.Closure, new(2027, 1, 5), new(2027, 1, 6), visit.Id));
        (await PartAsync(visit.Id)).ReportDueOn.Should().Be(new DateOnly(2027, 1, 6));
        (await InDatabaseAsync(db => db.Events.About(Subject.Inspection(visit.Id)).AnyAsync(one => one.Kind == "inspection.report-due-moved", Now))).Should().BeTrue();
    }

    [Fact]
    public async Task An_answer_that_is_awaited_moves_too()
    {
        var visit = await Visit.OfAsync(this, "XF");
        (await visit.ScheduleAsync(Visit.Street, new(2026, 11, 27))).Done();
        var present = (await SendAsync(new ShowWorkCalendar(2026), Now)).Value;

        var published = await PublishAsync(2026, [.. present.Days, new(new(2026, 11, 25), DayKind.Holiday, "台风停工")]);

        published.Moved.Should().Contain(moved => moved.InspectionId == visit.Id && moved.From == new DateOnly(2026, 11, 25) && moved.To == new DateOnly(2026, 11, 26));
        (await PartAsync(visit.Id)).AnswerDueOn.Should().Be(new DateOnly(2026, 11, 26));
    }

    [Fact]
    public async Task What_is_no_schedule_is_refused_before_it_is_published_as_when_it_is()
    {
        SpecialDay[] days = [new(new(2027, 1, 4), DayKind.MakeupWorkday, "不是周末")];
        var present = (await SendAsync(new ShowWorkCalendar(2027), Now)).Value;

        var preview = await SendAsync(TestUser.Administrator, new PreviewSchedule(2027, days, false), Now);

        preview.Error.Should().BeEquivalentTo((await SendAsync(TestUser.Administrator, new PublishSchedule(2027, present.Version, days, false), Now)).Error);
        preview.Error!.Code.Should().Be("calendar.schedule.invalid");
    }

    [Fact]
    public async Task A_schedule_that_says_what_is_in_force_already_is_no_new_version()
    {
        var present = (await SendAsync(new ShowWorkCalendar(2025), Now)).Value;

        var published = await PublishAsync(2025, present.Days);

        published.Versions.Should().HaveCount(present.Versions.Count);
        published.Moved.Should().BeEmpty();
    }

    private async Task<PublishedSchedule> PublishAsync(int year, IReadOnlyList<SpecialDay> days)
    {
        var present = (await SendAsync(new ShowWorkCalendar(year), Now)).Value;
        return (await SendAsync(TestUser.Administrator, new PublishSchedule(year, present.Version, days, false), Now)).Value;
    }

    private Task<Participation> PartAsync(Guid inspection) => InDatabaseAsync(db => db.Participations.SingleAsync(part => part.InspectionId == inspection, Now));
}
