using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Puts what happened to the aggregates on record, with who did it and when.</summary>
internal sealed class EventStep(ICurrentUser user, TimeProvider clock) : ISaveStep
{
    public void Apply(SupervisionDbContext db)
    {
        var at = clock.GetUtcNow();
        var who = new EventActor(user.Id is null ? ActorKind.System : ActorKind.Person, user.Id, user.DisplayName, user.Department, user.Body);
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).Where(root => root.Events.Count > 0).ToList())
        {
            db.AddRange(root.Events.Select(what => EventRecord.Of(what, at, who)));
            root.ClearEvents();
        }
    }
}
