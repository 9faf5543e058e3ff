using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Tells the demonstration's <see cref="Story"/> once, in one transaction: it is there as a whole or not at all.</summary>
internal sealed class DemoSeed(SupervisionDbContext db, IConfiguration configuration, TimeProvider clock) : ISeed
{
    public string Name => SeedNames.Demo;
    public int Order => 10;

    public async Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        if (await db.Filings.AnyAsync(ct)) return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.GetUtcNow();
        await TellAsync(db, configuration, now, since: new(ChinaTime.DateOf(now).Year - 1, 1));
        await transaction.CommitAsync(ct);
    }

    /// <summary>Tells the story of this moment in the transaction of this database.</summary>
    /// <param name="since">The first month of it.</param>
    internal static async Task TellAsync(SupervisionDbContext db, IConfiguration configuration, DateTimeOffset now, YearMonth since)
    {
        var clock = new FlowClock(now.AddDays(-800));
        await using var services = new ServiceCollection().AddLogging().AddSingleton(configuration).AddApplication().AddInfrastructure(configuration).AddFlows(clock).BuildServiceProvider();
        await Story.TellAsync(await DemoCast.GatherAsync(db, services, clock, now), since);
    }
}
