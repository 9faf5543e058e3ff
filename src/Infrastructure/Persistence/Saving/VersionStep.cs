using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Raises the version of each aggregate in which a save changes anything, its parts included.</summary>
internal sealed class VersionStep : ISaveStep
{
    public void Apply(SupervisionDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<AggregateRoot>())
            if (entry.State is EntityState.Added or EntityState.Modified || (entry.State is EntityState.Unchanged && entry.Entity.Events.Count > 0))
                entry.Property(root => root.Version).CurrentValue = entry.Entity.Version + 1;
    }
}
