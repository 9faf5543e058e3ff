using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Jobs;
using Supervision.Infrastructure.Idempotency;
using Supervision.Infrastructure.Jobs;

namespace Supervision.Application.IntegrationTests.Jobs;

public sealed class JobTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private JobRunner Runner => app.Services.GetRequiredService<JobRunner>();

    [Fact]
    public void Every_job_says_in_Chinese_what_it_does_and_has_a_name_of_its_own()
    {
        JobTable.All.Select(job => job.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length <= 40);
        JobTable.All.Should().OnlyContain(job => job.Title.Any(letter => letter > 0x4e00) && job.Does.Any(letter => letter > 0x4e00));
    }

    [Fact]
    public async Task Answers_to_repeated_requests_are_forgotten_after_a_week()
    {
        var now = app.Clock.GetUtcNow();

        // The doors of the API keep them, and none stands here.
        await app.InDatabaseAsync(db =>
        {
            db.AddRange(Answer("old", now.AddDays(-7).AddSeconds(-1)), Answer("young", now.AddDays(-7).AddSeconds(1)));
            return db.SaveChangesAsync(Stop);
        });

        var run = await RunAsync(Job("idempotent-answers"));

        run.Should().BeEquivalentTo(new { Outcome = JobOutcome.Done, Said = "清除 1 条保存超过 7 天的答复" });
        (await app.InDatabaseAsync(db => db.Set<IdempotentAnswer>().Select(answer => answer.Key).ToListAsync(Stop))).Should().Equal("young");
    }

    [Fact]
    public async Task A_run_that_breaks_is_on_record_without_its_secrets()
    {
        var run = await RunAsync(Failing("Host=db;Username=app;Password=geheim;Database=x refused"));

        run.Outcome.Should().Be(JobOutcome.Failed);
        run.Error.Should().StartWith("InvalidOperationException").And.Contain("Password=***").And.NotContain("geheim");
        run.EndedAt.Should().NotBeNull();
        var row = (await app.SendAsync(new ListJobs(), Stop)).Value.Items.Single(job => job.Name == "job-runs");
        row.Failures.Should().Contain(failure => failure.Id == run.Id);
        row.NextRunAt.Should().BeAfter(app.Clock.GetUtcNow());
    }

    [Fact]
    public async Task An_instant_of_the_schedule_has_one_run_and_what_a_dead_process_left_running_is_interrupted()
    {
        var due = app.Clock.GetUtcNow();
        var job = Job("job-runs");
        var dead = new JobRun { Job = job.Name, At = due.AddDays(-1), StartedAt = due.AddDays(-1), Outcome = JobOutcome.Running };

        // As a process left it that was killed.
        await app.InDatabaseAsync(db =>
        {
            db.JobRuns.Add(dead);
            return db.SaveChangesAsync(Stop);
        });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Runner.RunDueAsync(job, due, Stop)));

        var runs = await app.InDatabaseAsync(db => db.JobRuns.AsNoTracking().Where(run => run.Job == job.Name).ToListAsync(Stop));
        runs.Count(run => run.DueAt == due).Should().Be(1);
        runs.Single(run => run.Id == dead.Id).Should().BeEquivalentTo(new { Outcome = JobOutcome.Interrupted, Error = "系统中断" });
    }

    [Theory]
    [InlineData("2026-11-23T19:09:59Z", "2026-11-23T19:10:00Z")]
    [InlineData("2026-11-23T19:10:00Z", "2026-11-24T19:10:00Z")]
    public void A_daily_job_runs_at_its_time_in_Shenzhen(string after, string next) =>
        new JobSchedule.Daily(new(3, 10)).Next(DateTimeOffset.Parse(after, null)).Should().Be(DateTimeOffset.Parse(next, null));

    private static ScheduledJob Job(string name) => JobTable.All.Single(job => job.Name == name);

    private static ScheduledJob Failing(string why) => Job("job-runs") with { Request = _ => throw new InvalidOperationException(why) };

    private async Task<JobRun> RunAsync(ScheduledJob job)
    {
        await Runner.RunDueAsync(job, null, Stop);
        return await app.InDatabaseAsync(db => db.JobRuns.AsNoTracking().Where(run => run.Job == job.Name).OrderByDescending(run => run.Id).FirstAsync(Stop));
    }

    private static IdempotentAnswer Answer(string key, DateTimeOffset at) => new() { Caller = "public", Key = key, Fingerprint = [1], At = at, Status = 200 };
}
