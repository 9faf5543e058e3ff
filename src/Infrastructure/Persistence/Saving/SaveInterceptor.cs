using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Supervision.Infrastructure.Audit;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Runs the pipeline in the saves of the change tracker, and tells it of commits.</summary>
internal sealed class SaveInterceptor(SavePipeline pipeline) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken ct = default)
    {
        pipeline.Apply((SupervisionDbContext)data.Context!);
        return new(result);
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData data, int result, CancellationToken ct = default)
    {
        if (data.Context!.Database.CurrentTransaction is null) pipeline.Committed();
        return new(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken ct = default)
    {
        pipeline.Committed();
        return Task.CompletedTask;
    }

    // The keys of sessions are saved so by the framework; nothing belongs to them.
    public InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result) => data.Context!.ChangeTracker.Entries().Any(Audited.Covers)
        ? throw new InvalidOperationException("changes are saved asynchronously, or what belongs to them would be missing")
        : result;
}
