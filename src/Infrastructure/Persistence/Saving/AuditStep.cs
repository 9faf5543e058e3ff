using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Supervision.Application.Audit;
using Supervision.Application.Common.Identity;
using Supervision.Infrastructure.Audit;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Adds to each save what it changes: who, when, before, after. What is told by other tables already (events, kept answers, keys) is passed over.</summary>
internal sealed class AuditStep(ICurrentUser user, IHttpContextAccessor http, TimeProvider clock) : ISaveStep
{
    public void Apply(SupervisionDbContext db)
    {
        var at = clock.GetUtcNow();
        db.AddRange(db.ChangeTracker.Entries().Where(Audited.Covers).Select(entry => EntryOf(entry, at)).OfType<AuditEntry>().ToList());
    }

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
