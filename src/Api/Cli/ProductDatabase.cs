using Supervision.Infrastructure.EmbeddedPostgres;

namespace Supervision.Api.Cli;

/// <summary>The database that the settings name, else the product's own PostgreSQL, which lives as long as this object.</summary>
internal sealed class ProductDatabase : IAsyncDisposable
{
    private const string Name = "supervision";
    private const string Setting = "ConnectionStrings:Supervision";

    private readonly EmbeddedPostgresServer? _server;

    private ProductDatabase(EmbeddedPostgresServer? server) => _server = server;

    /// <summary>False where somebody else runs the database, who then also decides when it is migrated.</summary>
    public bool IsOwn => _server is not null;

    /// <summary>Makes the database reachable and leaves its connection string in the settings.</summary>
    /// <param name="asGuest">Whether a running product's own server may be used beside it.</param>
    public static async Task<ProductDatabase> OpenAsync(WebApplicationBuilder builder, bool asGuest)
    {
        if (!string.IsNullOrWhiteSpace(builder.Configuration[Setting])) return new(null);
        if (IsDescribing)
        {
            builder.Configuration[Setting] = "Host=none";
            builder.Configuration["Jobs:Run"] = "false";
            builder.Configuration["Outbox:Run"] = "false";
            return new(null);
        }

        var server = await EmbeddedPostgresServer.StartAsync(new()
        {
            Folder = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Data:Folder"] ?? ".data"),
            PackagedBinaries = builder.Configuration["Data:PostgresPackage"],
            AsGuest = asGuest,
        });
        if (server.Notice is { } notice) Console.WriteLine(notice);
        await server.EnsureDatabaseAsync(Name);
        builder.Configuration[Setting] = server.ConnectionString(Name);
        return new(server);
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>True while the build reads the contract from the program, which needs no data.</summary>
    public static bool IsDescribing => System.Reflection.Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";
}
