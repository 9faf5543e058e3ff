using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Application.Jobs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Jobs;

namespace Supervision.Application.IntegrationTests.Calendar;

/// <summary>What a request on its way, or another replica, has stored by the calendar of before is counted again by a job; what is no longer awaited keeps its date.</summary>
public sealed class RecountDeadlinesTests : TestApp
{
    private static readonly DateOnly Storm = new(2026, 11, 25);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Clause("五(三)4")]
    public async Task An_answer_that_was_stored_by_the_old_calendar_is_due_by_the_new_one()
    {
        var visit = await AskedAsync("XF");
        await PublishStormAsync();
        await StoreByTheOldCalendarAsync(visit, "XF");

        var run = await RunAsync();

        run.Should().BeEquivalentTo(new { Outcome = JobOutcome.Done, Said = $"按现行放假安排改正 1 个期限：{(await visit.ShowAsync()).Number} 坪山消防救援大队 答复由 11月25日 改为 11月26日" });
        (await DueAsync(visit, "XF")).Should().Be(Storm.AddDays(1));
        (await InDatabaseAsync(db => db.Events.About(Subject.Inspection(visit.Id)).CountAsync(one => one.Kind == "inspection.answer-due-moved" && one.Actor.StartsWith("系统（"), Stop))).Should().Be(1);
        (await RunAsync()).Said.Should().Be("未到期的期限均按现行放假安排计算");
    }

    [Fact, Clause("五(三)4", "五(三)7")]
    public async Task What_is_answered_or_called_off_keeps_its_date()
    {
        var (answered, cancelled) = (await AskedAsync("XF", "HB"), await AskedAsync("XF"));
        foreach (var visit in new[] { answered, cancelled }) await StoreByTheOldCalendarAsync(visit, "XF", Storm.AddDays(-1));
        (await answered.AnswerAsync(TestUser.Liaison("XF"), Answer.Accepted)).Done();
        (await cancelled.DoAsync(Visit.Street, version => new CancelInspection(cancelled.Id, version, "企业搬迁"))).Done();
        var version = (await cancelled.ShowAsync()).Version;

        (await RunAsync()).Said.Should().Be("未到期的期限均按现行放假安排计算");

        foreach (var visit in new[] { answered, cancelled }) (await DueAsync(visit, "XF")).Should().Be(Storm.AddDays(-1));
        (await cancelled.ShowAsync()).Version.Should().Be(version);
    }

    [Fact]
    public async Task A_recount_and_the_answers_of_the_same_moment_do_not_refuse_each_other()
    {
        var visits = new List<Visit>();
        for (var i = 0; i < 6; i++) visits.Add(await AskedAsync("XF", "HB"));
        await PublishStormAsync();
        foreach (var visit in visits) await StoreByTheOldCalendarAsync(visit, "HB");

        var answers = visits.ConvertAll(visit => visit.AnswerAsync(TestUser.Liaison("XF"), Answer.Accepted));
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(new RecountDeadlines(), Stop)));

        runs.Should().OnlyContain(run => !run.IsError);
        foreach (var answer in await Task.WhenAll(answers)) answer.Done();
        foreach (var visit in visits) (await DueAsync(visit, "HB")).Should().Be(Storm.AddDays(1));
    }

    /// <summary>Scheduled on Monday the 23rd: the answers are due on Wednesday.</summary>
    private async Task<Visit> AskedAsync(params string[] departments)
    {
        var visit = await Visit.OfAsync(this, departments);
        (await visit.ScheduleAsync(Visit.Street, new(2026, 11, 27))).Done();
        (await DueAsync(visit, departments[0])).Should().Be(Storm);
        return visit;
    }

    private async Task PublishStormAsync()
    {
        var present = (await SendAsync(new ShowWorkCalendar(2026), Stop)).Value;
        (await SendAsync(TestUser.Administrator, new PublishSchedule(2026, present.Version, [.. present.Days, new(Storm, DayKind.Holiday, "台风停工")], false), Stop)).Done();
    }

    /// <summary>As another replica stores it that still has the calendar of before.</summary>
    private Task<int> StoreByTheOldCalendarAsync(Visit visit, string department, DateOnly? due = null) => InDatabaseAsync(db =>
        db.Participations.Where(part => part.InspectionId == visit.Id && part.Department == department).ExecuteUpdateAsync(set => set.SetProperty(part => part.AnswerDueOn, due ?? Storm), Stop));

    private Task<DateOnly?> DueAsync(Visit visit, string department) => InDatabaseAsync(db =>
        db.Participations.Where(part => part.InspectionId == visit.Id && part.Department == department).Select(part => part.AnswerDueOn).SingleAsync(Stop));

    private async Task<JobRun> RunAsync()
    {
        var job = JobTable.All.Single(job => job.Name == "deadline-recount");
        await Services.GetRequiredService<JobRunner>().RunDueAsync(job, null, Stop);
        return await InDatabaseAsync(db => db.JobRuns.AsNoTracking().Where(run => run.Job == job.Name).OrderByDescending(run => run.Id).FirstAsync(Stop));
    }
}
