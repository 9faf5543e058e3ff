namespace Supervision.Application.Notifications;

/// <summary>One event told to one account. Its title is not kept: it is the event's sentence.</summary>
public sealed class Notification
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required Guid EventId { get; init; }

    /// <summary>The event's kind.</summary>
    public required string Kind { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it opens, as <see cref="NotificationLink"/> names it.</summary>
    public required string Resource { get; init; }

    public string? ResourceId { get; init; }

    public DateTimeOffset? ReadAt { get; init; }
}
