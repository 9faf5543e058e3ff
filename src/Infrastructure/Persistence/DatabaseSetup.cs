using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Seed;

namespace Supervision.Infrastructure.Persistence;

/// <summary>Brings a database to the present schema and fills it; processes that do so at the same moment take turns.</summary>
public sealed class DatabaseSetup(IServiceScopeFactory scopes)
{
    private static readonly LockKey Turn = LockKey.Of("database-setup");
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>Applies the migrations that are missing; where none is, the model is not compared with the last one either, which takes longer than all else. A database of a later program is left as it is and refused (<see cref="DatabaseNewerException"/>).</summary>
    public async Task<SchemaUpgrade> MigrateAsync(CancellationToken ct)
    {
        await CreateAsync(ct);
        SchemaUpgrade? upgrade = null;
        await InTurnAsync(async services =>
        {
            var database = services.GetRequiredService<SupervisionDbContext>().Database;
            var applied = await AppliedAsync(database, ct);
            var missing = database.GetMigrations().Except(applied).ToList();
            if (missing.Count > 0)
            {
                database.SetCommandTimeout(Longest);
                await database.MigrateAsync(ct);
            }

            upgrade = new(IsNew: applied.Count == 0, missing);
        }, ct);
        return upgrade!;
    }

    /// <summary>Throws <see cref="DatabaseNewerException"/> where a later program has changed the schema.</summary>
    public async Task RefuseNewerAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await AppliedAsync(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>().Database, ct);
    }

    /// <summary>Runs the seeds of that name; the demonstration includes its accounts.</summary>
    public Task SeedAsync(string name, SeedOptions options, CancellationToken ct) => InTurnAsync(async services =>
    {
        string[] names = name == SeedNames.Demo ? [SeedNames.Accounts, SeedNames.Demo] : [name];
        foreach (var seed in names.SelectMany(one => services.GetServices<ISeed>().Where(seed => seed.Name == one).OrderBy(seed => seed.Order)))
            await seed.RunAsync(options, ct);
    }, ct);

    /// <summary>A new password for the account <c>admin</c>, which is made when it is missing.</summary>
    /// <param name="onlyIfEmpty">Whether to leave everything as it is, and answer null, where anybody can sign in already.</param>
    public async Task<string?> IssueAdministratorAsync(bool onlyIfEmpty, CancellationToken ct)
    {
        string? password = null;
        await InTurnAsync(async services =>
        {
            var administrator = services.GetRequiredService<AdministratorAccount>();
            if (!onlyIfEmpty || await administrator.IsNeededAsync(ct)) password = await administrator.IssueAsync(ct);
        }, ct);
        return password;
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(DatabaseFacade database, CancellationToken ct)
    {
        IReadOnlyList<string> applied = [.. await database.GetAppliedMigrationsAsync(ct)];
        var unknown = applied.Except(database.GetMigrations()).ToList();
        return unknown.Count == 0 ? applied : throw new DatabaseNewerException(unknown);
    }

    // The turn is a lock in the database, which a new server does not have yet.
    private async Task CreateAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var creator = scope.ServiceProvider.GetRequiredService<SupervisionDbContext>().GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(ct)) await creator.CreateAsync(ct);
    }

    // The lock is held by a connection of its own, because the work opens and commits transactions as it likes.
    private async Task InTurnAsync(Func<IServiceProvider, Task> work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be(SystemActor.Setup);
        await using var holder = scopes.CreateAsyncScope();
        var database = holder.ServiceProvider.GetRequiredService<SupervisionDbContext>().Database;
        database.SetCommandTimeout(Longest);
        await database.OpenConnectionAsync(ct);
        await database.ExecuteSqlAsync($"select pg_advisory_lock({Turn.Value})", ct);
        try
        {
            await work(scope.ServiceProvider);
        }
        finally
        {
            await database.ExecuteSqlAsync($"select pg_advisory_unlock({Turn.Value})", CancellationToken.None);
        }
    }
}
