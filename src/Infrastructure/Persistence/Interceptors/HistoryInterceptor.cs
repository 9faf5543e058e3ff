using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Interceptors;

/// <summary>Turns what happened to aggregates into lines of their history, in the same save. Runs after <see cref="VersionInterceptor"/>, which needs the events.</summary>
internal sealed class HistoryInterceptor(ICurrentUser user, TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken ct = default)
    {
        Apply(data.Context!);
        return new(result);
    }

    public void Apply(DbContext db)
    {
        var at = clock.GetUtcNow();
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).ToList())
        {
            db.AddRange(root.Events.Select(what => EntryOf(what, at)));
            root.ClearEvents();
        }
    }

    private HistoryEntry EntryOf(HistoryEvent what, DateTimeOffset at) => new()
    {
        At = at,
        Kind = what.Kind,
        Sentence = what.Sentence,
        Actor = user.DisplayName,
        Department = user.Department,
        EnterpriseId = what.EnterpriseId,
        FilingId = what.FilingId,
        InspectionId = what.InspectionId,
        HazardId = what.HazardId,
    };
}
