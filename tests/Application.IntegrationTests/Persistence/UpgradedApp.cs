using Microsoft.Extensions.DependencyInjection;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Application.IntegrationTests.Persistence;

/// <summary>The use cases on a demonstration district that the first released state of the program had left, upgraded by this one.</summary>
public sealed class UpgradedApp : TestApp
{
    public SchemaUpgrade Upgrade { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Upgrade = await Services.GetRequiredService<DatabaseSetup>().MigrateAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The database as it was.</summary>
    public static async Task<TestDatabase> FirstStateAsync() => await TestDatabase.RestoreAsync(
        await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Application.IntegrationTests", "Persistence", "first-state.sql")));

    protected override Task<TestDatabase> CreateDatabaseAsync() => FirstStateAsync();
}
