using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>
/// Raises the version of each aggregate in which a save changes anything, its parts included; then that of what follows another aggregate, which takes its leader's version where
/// that is loaded and further on.
/// </summary>
internal sealed class VersionStep : ISaveStep
{
    public void Apply(SupervisionDbContext db)
    {
        var changed = db.ChangeTracker.Entries<Versioned>().Where(HasChanged).ToList();
        foreach (var entry in changed.Where(entry => entry.Entity is not IFollows)) Raise(entry, 0);

        var followers = changed.Where(entry => entry.Entity is IFollows).ToList();
        if (followers.Count == 0) return;
        var leaders = db.ChangeTracker.Entries<AggregateRoot>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity.Version);
        foreach (var entry in followers) Raise(entry, leaders.GetValueOrDefault(((IFollows)entry.Entity).LeaderId));
    }

    private static bool HasChanged(EntityEntry<Versioned> entry) =>
        entry.State is EntityState.Added or EntityState.Modified
        || (entry.State == EntityState.Unchanged && (entry.Entity.Touched || entry.Entity is AggregateRoot { Events.Count: > 0 }));

    private static void Raise(EntityEntry<Versioned> entry, int leader)
    {
        entry.Property(versioned => versioned.Version).CurrentValue = Math.Max(entry.Entity.Version + 1, leader);
        entry.Entity.Settle();
    }
}
