namespace Supervision.Application.Common.Jobs;

/// <summary>How many days is kept what is not a record of anybody's work. Settings <c>Retention:IdempotentAnswers</c> and so on.</summary>
public sealed record Retention
{
    /// <summary>First answers to requests with an <c>Idempotency-Key</c>: they hold personal data, and nobody repeats a request after a week.</summary>
    public int IdempotentAnswers { get; init; } = 7;

    /// <summary>Receipts of deliveries. Longer than the longest time in which one event could be delivered twice.</summary>
    public int Deliveries { get; init; } = 30;

    /// <summary>Messages, read or not.</summary>
    public int Notifications { get; init; } = 180;

    /// <summary>The runs of jobs.</summary>
    public int JobRuns { get; init; } = 30;
}
