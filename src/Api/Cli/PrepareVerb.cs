using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Api.Cli;

/// <summary>Everything that a database needs before the product serves on it; changes nothing where it has been done.</summary>
internal static class PrepareVerb
{
    public static Task<int> RunAsync(string[] args) =>
        DatabaseVerb.RunAsync(args, setup => PrepareAsync(setup, new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build()));

    public static async Task PrepareAsync(DatabaseSetup setup, IConfiguration configuration)
    {
        await MigrateVerb.MigrateAsync(setup);
        await setup.SeedAsync(SeedNames.Reference, SeedOptions.None, CancellationToken.None);
        if (configuration.GetValue("Data:Demo", true)) await setup.SeedAsync(SeedNames.Demo, SeedOptions.None, CancellationToken.None);
        else if (await setup.IssueAdministratorAsync(onlyIfEmpty: true, CancellationToken.None) is { } password) AdministratorVerb.Tell(password);
    }
}
