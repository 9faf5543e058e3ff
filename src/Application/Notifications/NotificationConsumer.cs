using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Outbox;

namespace Supervision.Application.Notifications;

/// <summary>Makes messages of events. Who gets one is found when it is delivered: by who takes part then, and whose account is open then.</summary>
internal sealed class NotificationConsumer(ISupervisionDb db, Addressing addressing, IAccountDirectory accounts, Doors doors, TimeProvider clock) : IEventConsumer
{
    /// <summary>What took longer to be told is no news: it is listed, and rings no bell.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(3);

    public static string Name => "notifications";

    public static IReadOnlySet<string> Kinds { get; } = NotificationTable.Rules.Kinds;

    public async Task ConsumeAsync(EventRecord what, CancellationToken ct)
    {
        // What is older than the kinds says nothing about whom it is for.
        if (EventPayload.Read(what.Kind, what.Payload) is not { } told) return;

        var now = clock.GetUtcNow();
        var link = NotificationLink.Of(what, told);
        var already = await db.Notifications.Where(one => one.EventId == what.Id).Select(one => one.AccountId).ToListAsync(ct);
        foreach (var recipient in await accounts.FindAsync(await addressing.OfAsync(what, told, ct), ct))
        {
            if (recipient.Id == what.ActorId || already.Contains(recipient.Id) || !await doors.OpenAsync(recipient, what, link, ct)) continue;
            db.Notifications.Add(new() { AccountId = recipient.Id, EventId = what.Id, Kind = what.Kind, At = what.At, Resource = link.Resource, ResourceId = link.Id, ReadAt = now - what.At > News ? now : null });
        }

        await db.SaveChangesAsync(ct);
    }
}
