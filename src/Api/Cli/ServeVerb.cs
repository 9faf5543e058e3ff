using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Cli;

/// <summary>Serves until it is stopped. Its own database is migrated and filled first; another's is taken as it is, so that replicas never race, unless a later program has changed it.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        await using var database = await ProductDatabase.OpenAsync(builder, asGuest: false);
        ProductLogs.Add(builder);
        ApiHost.AddServices(builder);
        await using var app = builder.Build();
        var setup = app.Services.GetRequiredService<DatabaseSetup>();
        if (database.IsOwn) await PrepareVerb.PrepareAsync(setup, app.Configuration);
        else if (!ProductDatabase.IsDescribing) await setup.RefuseNewerAsync(CancellationToken.None);
        ApiHost.UsePipeline(app);
        if (app.Configuration.GetValue("Data:Welcome", false))
            app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app.Urls.First(), app.Configuration.GetValue("Data:Demo", true)));
        await app.RunAsync();
        return 0;
    }
}
