using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Interceptors;

/// <summary>Raises the version of each aggregate in which a save changes anything, its parts included.</summary>
internal sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken ct = default)
    {
        Apply(data.Context!);
        return new(result);
    }

    public void Apply(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<AggregateRoot>())
            if (entry.State is EntityState.Added or EntityState.Modified || (entry.State is EntityState.Unchanged && entry.Entity.Events.Count > 0))
                entry.Property(root => root.Version).CurrentValue = entry.Entity.Version + 1;
    }
}
