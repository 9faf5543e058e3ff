using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Outbox;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Application.IntegrationTests.Outbox;

/// <summary>The use cases with the ledger as one more consumer.</summary>
public sealed class LedgerApp : TestApp
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("create table ledger (event_id uuid not null)"));
    }

    public Task<List<Guid>> ToldAsync(CancellationToken ct) => InDatabaseAsync(db => db.Database.SqlQueryRaw<Guid>("select event_id as \"Value\" from ledger").ToListAsync(ct));

    /// <summary>So many events of the kind that the ledger wants, in saves as any other.</summary>
    /// <returns>Those that are on their way to the ledger.</returns>
    public async Task<List<Guid>> HappenAsync(int count, CancellationToken ct)
    {
        await InDatabaseAsync(async db =>
        {
            Register(db, count);
            return await db.SaveChangesAsync(ct);
        });
        return await InDatabaseAsync(db => db.OutboxDeliveries.Where(one => one.Consumer == Ledger.Name && one.Status == DeliveryStatus.Waiting).Select(one => one.EventId).ToListAsync(ct));
    }

    /// <summary>Each of them is one event, of a save that the test makes, breaks off or does in bulk itself.</summary>
    public static void Register(SupervisionDbContext db, int count) => db.Enterprises.AddRange(Enumerable.Range(0, count).Select(_ =>
        Enterprise.Register(UnifiedSocialCreditCode.Parse(Codes.Uscc()).Value, new()
        {
            Name = "深圳市投递样例有限公司",
            IndustryCode = "3311",
            Sector = Sector.Machinery,
            SubdistrictCode = Streets.Kengzi,
            Address = "聚园路8号",
        })));

    protected override void Configure(IServiceCollection services) => Ledger.Add(services);
}
