using Quartz;
using Supervision.Application.Common.Jobs;

namespace Supervision.Infrastructure.Jobs;

/// <summary>Every job as Quartz knows it: its name says which request is sent. One run of a job at a time, on all replicas together.</summary>
[DisallowConcurrentExecution]
internal sealed class RequestJob(IEnumerable<ScheduledJob> jobs, JobRunner runner) : IJob
{
    /// <summary>Names the run that somebody asked for.</summary>
    public const string Run = "run";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.JobDetail.Key.Name;
        if (jobs.FirstOrDefault(one => one.Name == name) is not { } job) await context.Scheduler.DeleteJob(context.JobDetail.Key, cancellationToken);
        else if (context.MergedJobDataMap.TryGetValue(Run, out var run)) await runner.RunAskedAsync(job, Guid.Parse((string)run!), cancellationToken);
        else await runner.RunDueAsync(job, IsBySchedule(context) ? context.ScheduledFireTimeUtc : null, cancellationToken);
    }

    /// <summary>The trigger of the schedule has the job's own name; one that starts it before its time has another.</summary>
    private static bool IsBySchedule(IJobExecutionContext context) => context.Trigger.Key.Name == context.JobDetail.Key.Name;
}
