using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Supervision.Application.Audit;
using Supervision.Application.Common.Identity;

namespace Supervision.Infrastructure.Audit;

/// <summary>Adds to each save what it changes: who, when, before, after. What is told by other tables already (history, kept answers, keys) is passed over.</summary>
internal sealed class AuditInterceptor(ICurrentUser user, IHttpContextAccessor http, TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken ct = default)
    {
        Apply(data.Context!);
        return new(result);
    }

    public void Apply(DbContext db)
    {
        var at = clock.GetUtcNow();
        db.AddRange(db.ChangeTracker.Entries().Where(Audited.Covers).Select(entry => EntryOf(entry, at)).OfType<AuditEntry>().ToList());
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result) =>
        data.Context!.ChangeTracker.Entries().Any(Audited.Covers) ? throw new InvalidOperationException("changes are saved asynchronously, or they would not be audited") : result;

    private AuditEntry? EntryOf(EntityEntry entry, DateTimeOffset at)
    {
        var changed = entry.Properties.Where(property => Audited.Covers(entry, property)).ToList();
        if (changed.Count == 0 && entry.State == EntityState.Modified) return null;
        return new()
        {
            At = at,
            ActorId = user.Id,
            Actor = user.DisplayName,
            Department = user.Department,
            RequestId = http.HttpContext?.TraceIdentifier,
            Entity = entry.Metadata.ClrType.Name,
            EntityId = Audited.KeyOf(entry),
            Action = entry.State switch { EntityState.Added => AuditAction.Added, EntityState.Deleted => AuditAction.Removed, _ => AuditAction.Changed },
            Before = entry.State == EntityState.Added ? null : Audited.Describe(changed, property => property.OriginalValue),
            After = entry.State == EntityState.Deleted ? null : Audited.Describe(changed, property => property.CurrentValue),
        };
    }
}
