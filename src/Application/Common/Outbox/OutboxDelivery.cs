using Supervision.Application.Common.Events;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Outbox;

public enum DeliveryStatus
{
    /// <summary>Is due now or at its next attempt. Left by being delivered, parked or discarded.</summary>
    [Label("待投递")] Waiting,

    /// <summary>Failed so often that only an administrator goes on: retries or discards it.</summary>
    [Label("已搁置")] Parked,

    /// <summary>The consumer's receipt. Final.</summary>
    [Label("已投递")] Delivered,

    /// <summary>An administrator gave it up, with a reason. Final.</summary>
    [Label("已放弃")] Discarded,
}

/// <summary>One event on its way to one consumer. Written in the save of the event; the dispatcher takes it further, past the change tracker.</summary>
public sealed class OutboxDelivery
{
    private OutboxDelivery()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid EventId { get; private init; }

    /// <summary>The consumer's name.</summary>
    public string Consumer { get; private init; } = "";

    /// <summary>The event's kind.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; private init; }

    public DeliveryStatus Status { get; private set; }

    /// <summary>Attempts that failed.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Why the last attempt failed; without secrets.</summary>
    public string? Error { get; private set; }

    /// <summary>When it was delivered or given up.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why an administrator gave it up.</summary>
    public string? Reason { get; private set; }

    /// <summary>Guards what administrators do.</summary>
    public int Version { get; private set; } = 1;

    public static OutboxDelivery Of(EventRecord what, string consumer) => new() { EventId = what.Id, Consumer = consumer, Kind = what.Kind, At = what.At, DueAt = what.At };

    /// <summary>Whether an administrator decides about it now.</summary>
    public static Result MayBeDecided(DeliveryStatus status) => status == DeliveryStatus.Parked ? Result.Done : OutboxErrors.NotParked;

    /// <summary>Tries it again now, with all attempts before it.</summary>
    public Result Retry(DateTimeOffset now)
    {
        if (MayBeDecided(Status) is { IsError: true } refused) return refused;
        (Status, Attempts, DueAt, Version) = (DeliveryStatus.Waiting, 0, now, Version + 1);
        return Result.Done;
    }

    public Result Discard(string reason, DateTimeOffset now)
    {
        if (MayBeDecided(Status) is { IsError: true } refused) return refused;
        (Status, Reason, EndedAt, Version) = (DeliveryStatus.Discarded, reason, now, Version + 1);
        return Result.Done;
    }
}
