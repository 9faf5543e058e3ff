using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Puts what happened to the aggregates on record, with who did it and when.</summary>
internal sealed class EventStep(ICurrentUser user, TimeProvider clock) : ISaveStep
{
    public void Apply(SupervisionDbContext db)
    {
        var roots = db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).Where(root => root.Events.Count > 0).ToList();
        if (roots.Count == 0) return;

        var (at, who) = (clock.GetUtcNow(), EventActor.Of(user.Actor));
        foreach (var root in roots)
        {
            db.AddRange(root.Events.Select(what => EventRecord.Of(what, at, who)));
            root.ClearEvents();
        }
    }
}
