using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Outbox;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Outbox;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.IntegrationTests.Contract.Examples;

/// <summary>The API on the demonstration as it is told on the day of the tests. The years before are left out: nothing in them waits for anybody.</summary>
public sealed class DemonstrationApp : ApiApp
{
    /// <summary>How many whole months of visits there are before the running one.</summary>
    private const int Months = 1;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await InDatabaseAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await TellAsync(db);
            await IsKnownAsync(db);
            await transaction.CommitAsync();
            return true;
        });
    }

    /// <summary>Tells whom it concerns what has happened since.</summary>
    public Task<int> DeliverAsync(CancellationToken ct) => Services.GetRequiredService<OutboxDispatcher>().DrainAsync(ct);

    private Task TellAsync(SupervisionDbContext db)
    {
        var now = Clock.GetUtcNow();
        return DemoSeed.TellAsync(db, Services.GetRequiredService<IConfiguration>(), now, since: YearMonth.Of(ChinaTime.DateOf(now)).AddMonths(-Months));
    }

    /// <summary>The story's events have reached everybody, but for two that an administrator looks after.</summary>
    private static async Task IsKnownAsync(SupervisionDbContext db)
    {
        await db.OutboxDeliveries.ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.Status, DeliveryStatus.Delivered).SetProperty(delivery => delivery.EndedAt, delivery => delivery.At));
        await db.OutboxDeliveries.OrderByDescending(delivery => delivery.At).ThenBy(delivery => delivery.Id).Take(2).ExecuteUpdateAsync(set => set
            .SetProperty(delivery => delivery.Status, DeliveryStatus.Parked).SetProperty(delivery => delivery.EndedAt, (DateTimeOffset?)null)
            .SetProperty(delivery => delivery.Attempts, 15).SetProperty(delivery => delivery.Error, "TimeoutException"));
    }
}
