namespace Supervision.Infrastructure.Outbox;

/// <summary>Settings <c>Outbox:…</c>.</summary>
internal sealed record OutboxOptions
{
    /// <summary>Whether this process delivers.</summary>
    public bool Run { get; init; } = true;

    /// <summary>How many deliveries a process has at work at a time.</summary>
    public int Dispatchers { get; init; } = 2;

    /// <summary>After so many failures a delivery is parked: with the pauses below, after some nine hours.</summary>
    public int MostAttempts { get; init; } = 15;

    /// <summary>How long at most until what was missed by the notices is looked for.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Doubles from two seconds up to six hours, give or take a quarter, so that what failed together does not come again together.</summary>
    public TimeSpan PauseAfter(int attempts)
    {
        var seconds = Math.Min(2 * Math.Pow(2, attempts - 1), TimeSpan.FromHours(6).TotalSeconds);
#pragma warning disable CA5394 // Nothing secret: it spreads load.
        return TimeSpan.FromSeconds(seconds * (0.75 + (Random.Shared.NextDouble() / 2)));
#pragma warning restore CA5394
    }
}
