namespace Supervision.Application.Common.Jobs;

/// <summary>Starts a job before its time.</summary>
public interface IJobStarter
{
    /// <summary>Once the present transaction is committed. Where the process dies in between, the job's next run by schedule finds the work.</summary>
    /// <param name="job">Its name.</param>
    /// <param name="run">The run that somebody asked for; null where the work itself asks.</param>
    void StartAfterCommit(string job, Guid? run = null);
}
