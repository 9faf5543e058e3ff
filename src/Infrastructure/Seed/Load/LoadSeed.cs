using Microsoft.EntityFrameworkCore;
using Npgsql;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Load;

/// <summary>
/// Any volume, the same each time, by COPY: <c>seed load --enterprises N --filings M</c>. M counts the lines on record; a list holds up to 200 of them.
/// </summary>
internal sealed class LoadSeed(SupervisionDbContext db, TimeProvider clock) : ISeed
{
    public string Name => SeedNames.Load;

    public async Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        var (first, today) = (LoadEnterprises.UsccAt(0), clock.LocalToday());
        if (options.Enterprises == 0 || await db.Enterprises.AnyAsync(enterprise => enterprise.Uscc == first, ct)) return;

        // However long it takes: the statements of a large load are as long as it is large.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await IndexesAfterRows.PutAsideAsync(connection, ["enterprises", "filings", "filing_lines"], async () =>
        {
            await LoadEnterprises.CopyAsync(connection, options.Enterprises, options.Tell, ct);
            await new LoadFilings(options.Enterprises, options.Filings, today)
                .CopyAsync(connection, async (series, count) => await db.TakeNumbersAsync(series, count, ct) + count - 1, options.Tell, ct);
        }, options.Tell, ct);
        await transaction.CommitAsync(ct);
        options.Tell?.Invoke("counting what the planner wants to know");
        await db.Database.ExecuteSqlAsync($"vacuum (analyze)", ct);
    }
}
