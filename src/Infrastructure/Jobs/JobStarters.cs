using Quartz;
using Supervision.Application.Common.Jobs;
using Supervision.Infrastructure.Persistence.Saving;

namespace Supervision.Infrastructure.Jobs;

internal sealed class QuartzJobStarter(ISchedulerFactory schedulers, AfterCommit afterCommit) : IJobStarter
{
    public void StartAfterCommit(string job, Guid? run = null) => afterCommit.Do(async () =>
    {
        var scheduler = await schedulers.GetScheduler();
        await scheduler.TriggerJob(new JobKey(job), run is null ? [] : new JobDataMap { [RequestJob.Run] = run.Value.ToString() });
    });
}

/// <summary>Where this process runs no jobs: the work waits for one that does.</summary>
internal sealed class NoJobStarter : IJobStarter
{
    public void StartAfterCommit(string job, Guid? run = null)
    {
    }
}
