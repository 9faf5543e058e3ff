using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Outbox;
using Supervision.Infrastructure.Jobs;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Outbox;

/// <summary>
/// Takes what is due to its consumer. The row is claimed, consumed and receipted in one transaction, and claimed with <c>skip locked</c>: however many dispatchers work, one has it, and whoever dies over it
/// gives it back as it was.
/// </summary>
internal sealed partial class OutboxDispatcher(IServiceScopeFactory scopes, IEnumerable<ConsumerRegistration> consumers, OutboxOptions options, TimeProvider clock, ILogger<OutboxDispatcher> log)
{
    private const string Attempt = "attempt";
    private static readonly SystemActor Deliverer = SystemActor.At("outbox", "投递");

    /// <summary>Delivers all that is due.</summary>
    /// <returns>How many were taken, whatever came of them.</returns>
    public async Task<int> DrainAsync(CancellationToken ct)
    {
        var taken = 0;
        while (await DeliverNextAsync(ct)) taken++;
        return taken;
    }

    /// <returns>False where nothing is due, or others have it.</returns>
    public async Task<bool> DeliverNextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be(Deliverer);
        var db = scope.ServiceProvider.GetRequiredService<SupervisionDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await ClaimAsync(db, ct) is not { } delivery) return false;

        await transaction.CreateSavepointAsync(Attempt, ct);
        try
        {
            var what = await db.Events.AsNoTracking().Include(one => one.Subjects).SingleAsync(one => one.Id == delivery.EventId, ct);
            await ConsumerOf(scope.ServiceProvider, delivery).ConsumeAsync(what, ct);
            await EndAsync(db, delivery, ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            NotDelivered(log, failure, delivery.Kind, delivery.Consumer);
            await transaction.RollbackToSavepointAsync(Attempt, ct);
            await PostponeAsync(db, delivery, failure, ct);
        }

        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task<OutboxDelivery?> ClaimAsync(SupervisionDbContext db, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return (await db.OutboxDeliveries
            .FromSql($"select * from outbox_deliveries where status = 'Waiting' and due_at <= {now} order by due_at, id limit 1 for update skip locked")
            .AsNoTracking().ToListAsync(ct)).SingleOrDefault();
    }

    private IEventConsumer ConsumerOf(IServiceProvider services, OutboxDelivery delivery) =>
        consumers.FirstOrDefault(one => one.Name == delivery.Consumer) is { } known
            ? (IEventConsumer)services.GetRequiredService(known.Type)
            : throw new InvalidOperationException($"there is no consumer {delivery.Consumer}");

    private Task<int> EndAsync(SupervisionDbContext db, OutboxDelivery delivery, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.OutboxDeliveries.Where(row => row.Id == delivery.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, DeliveryStatus.Delivered).SetProperty(row => row.EndedAt, now).SetProperty(row => row.Version, row => row.Version + 1), ct);
    }

    private Task<int> PostponeAsync(SupervisionDbContext db, OutboxDelivery delivery, Exception failure, CancellationToken ct)
    {
        var attempts = delivery.Attempts + 1;
        var status = attempts >= options.MostAttempts ? DeliveryStatus.Parked : DeliveryStatus.Waiting;
        var (dueAt, error) = (clock.GetUtcNow() + options.PauseAfter(attempts), FailureText.Of(failure));
        return db.OutboxDeliveries.Where(row => row.Id == delivery.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, status).SetProperty(row => row.Attempts, attempts).SetProperty(row => row.DueAt, dueAt)
            .SetProperty(row => row.Error, error).SetProperty(row => row.Version, row => row.Version + 1), ct);
    }

    [LoggerMessage(LogLevel.Warning, "{Kind} could not be delivered to {Consumer}")]
    private static partial void NotDelivered(ILogger log, Exception failure, string kind, string consumer);
}
