using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Jobs;

/// <summary>Runs a job and records the run. Runs are written past the change tracker: they are a record themselves, and nobody's work.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log)
{
    /// <summary>A run by schedule, or (without an instant) one that the work itself asked for. Where another replica has had that instant, nothing happens.</summary>
    public async Task RunDueAsync(ScheduledJob job, DateTimeOffset? dueAt, CancellationToken ct)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        var begun = await InDatabaseAsync(db => db.Database.ExecuteSqlAsync(
            $"insert into job_runs (id, job, at, due_at, started_at, outcome) values ({id}, {job.Name}, {dueAt ?? now}, {dueAt}, {now}, {nameof(JobOutcome.Running)}) on conflict do nothing", ct));
        if (begun == 1) await RunAsync(job, id, now, ct);
    }

    /// <summary>The run that an administrator asked for.</summary>
    public async Task RunAskedAsync(ScheduledJob job, Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var begun = await InDatabaseAsync(db => db.JobRuns.Where(run => run.Id == id && run.Outcome == JobOutcome.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.Outcome, JobOutcome.Running).SetProperty(run => run.StartedAt, now), ct));
        if (begun == 1) await RunAsync(job, id, now, ct);
    }

    private async Task RunAsync(ScheduledJob job, Guid id, DateTimeOffset now, CancellationToken ct)
    {
        await InterruptAsync(job, id, now);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingAs>().Be(SystemActor.At(job.Name, job.Title));
            var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(job.Request(now), ct);
            await EndAsync(id, result.IsError ? JobOutcome.Failed : JobOutcome.Done, result.IsError ? null : result.Value.Sentence, result.Error?.Title);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await EndAsync(id, JobOutcome.Interrupted, null, "系统停止运行");
        }
        catch (Exception failure)
        {
            Failed(log, failure, job.Name);
            await EndAsync(id, JobOutcome.Failed, null, FailureText.Of(failure));
        }
    }

    /// <summary>One run of a job at a time: what still runs, or has waited for long, belongs to a process that is gone.</summary>
    private Task<int> InterruptAsync(ScheduledJob job, Guid id, DateTimeOffset now) => InDatabaseAsync(db => db.JobRuns
        .Where(run => run.Job == job.Name && run.Id != id && (run.Outcome == JobOutcome.Running || (run.Outcome == JobOutcome.Waiting && run.At < now.AddMinutes(-1))))
        .ExecuteUpdateAsync(set => set.SetProperty(run => run.Outcome, JobOutcome.Interrupted).SetProperty(run => run.EndedAt, now).SetProperty(run => run.Error, "系统中断")));

    private Task<int> EndAsync(Guid id, JobOutcome outcome, string? said, string? error)
    {
        var now = clock.GetUtcNow();
        return InDatabaseAsync(db => db.JobRuns.Where(run => run.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(run => run.Outcome, outcome).SetProperty(run => run.EndedAt, now).SetProperty(run => run.Said, said).SetProperty(run => run.Error, error)));
    }

    private async Task<int> InDatabaseAsync(Func<SupervisionDbContext, Task<int>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>());
    }

    [LoggerMessage(LogLevel.Error, "Job {Job} failed")]
    private static partial void Failed(ILogger log, Exception failure, string job);
}
