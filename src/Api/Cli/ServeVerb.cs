using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Api.Cli;

/// <summary>Serves until it is stopped. Its own database is migrated and filled first; another's is taken as it is, so that replicas never race.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        await using var database = await ProductDatabase.OpenAsync(builder, asGuest: false);
        ProductLogs.Add(builder);
        ApiHost.AddServices(builder);
        await using var app = builder.Build();
        if (database.IsOwn) await PrepareAsync(app);
        ApiHost.UsePipeline(app);
        if (app.Configuration.GetValue("Data:Welcome", false))
            app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app.Urls.First(), app.Configuration.GetValue("Data:Demo", true)));
        await app.RunAsync();
        return 0;
    }

    private static async Task PrepareAsync(WebApplication app)
    {
        var setup = app.Services.GetRequiredService<DatabaseSetup>();
        await setup.MigrateAsync(CancellationToken.None);
        await setup.SeedAsync(SeedNames.Reference, SeedOptions.None, CancellationToken.None);
        if (app.Configuration.GetValue("Data:Demo", true)) await setup.SeedAsync(SeedNames.Demo, SeedOptions.None, CancellationToken.None);
    }
}
