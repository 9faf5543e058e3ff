using Supervision.Domain.Common;

namespace Supervision.Application.Common.Jobs;

public enum JobOutcome
{
    /// <summary>Somebody has asked for it. Left by starting.</summary>
    [Label("待运行")] Waiting,

    /// <summary>Is at work. Left by its end, or found interrupted by the next run.</summary>
    [Label("运行中")] Running,

    /// <summary>Final.</summary>
    [Label("成功")] Done,

    /// <summary>Refused, or broken by an error; the next run tries again. Final.</summary>
    [Label("失败")] Failed,

    /// <summary>The process ended over it; the next run tries again. Final.</summary>
    [Label("中断")] Interrupted,
}

/// <summary>One run of a job, from its start to what came of it.</summary>
public sealed class JobRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The job's name.</summary>
    public required string Job { get; init; }

    /// <summary>When it was due or asked for.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The instant of the schedule, of which each has one run at most, however many replicas there are; null where the run was asked for.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public JobOutcome Outcome { get; init; }

    /// <summary>What it did, in one Chinese sentence.</summary>
    public string? Said { get; init; }

    /// <summary>Why it failed, for the operator; without secrets.</summary>
    public string? Error { get; init; }

    /// <summary>The administrator who asked for it.</summary>
    public Guid? RequestedById { get; init; }

    public string? RequestedBy { get; init; }
}
