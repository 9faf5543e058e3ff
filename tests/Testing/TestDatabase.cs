using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Supervision.Application;
using Supervision.Application.Common.Identity;
using Supervision.Infrastructure;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Testing;

/// <summary>A database of its own for a test class: migrated, with the reference data and the demonstration's accounts, and nothing else.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Template = "supervision_template";
    private static readonly Lazy<Task> TemplateReady = new(MakeTemplateAsync);
    private static int _count;

    private readonly string _name = $"test_{Interlocked.Increment(ref _count)}";

    private TestDatabase()
    {
    }

    public string ConnectionString { get; private set; } = "";

    /// <summary>Its uploaded files; no other database's, since files that a database does not know are cleared away.</summary>
    public string Files => Path.Combine(TestServer.Files, _name);

    public static async Task<TestDatabase> CreateAsync()
    {
        await TemplateReady.Value;
        var database = new TestDatabase();
        await ExecuteAsync($"create database {database._name} template {Template} strategy file_copy");
        database.ConnectionString = (await TestServer.Running).ConnectionString(database._name) + ";Maximum Pool Size=30;Include Error Detail=true";
        return database;
    }

    /// <summary>An empty database, brought into a state of the past by a dump.</summary>
    public static async Task<TestDatabase> RestoreAsync(string dump)
    {
        var database = new TestDatabase();
        await ExecuteAsync($"create database {database._name}");
        database.ConnectionString = (await TestServer.Running).ConnectionString(database._name) + ";Include Error Detail=true";
        await database.RunAsync(dump);
        return database;
    }

    /// <summary>Runs SQL on this database, past the program.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync($"drop database {_name} with (force)");
        NpgsqlConnection.ClearPool(new(ConnectionString));
    }

    private static async Task MakeTemplateAsync()
    {
        var server = await TestServer.Running;
        await server.EnsureDatabaseAsync(Template);

        // PostgreSQL clones a database only while nobody is connected to it.
        var configuration = ConfigurationOf(server.ConnectionString(Template) + ";Pooling=false", TestServer.Files);
        await using var services = new ServiceCollection().AddLogging().AddSingleton(configuration)
            .AddApplication().AddInfrastructure(configuration).AddScoped<ICurrentUser>(provider => new CurrentUser(provider.GetRequiredService<ActingAs>(), () => null)).BuildServiceProvider();
        var setup = services.GetRequiredService<DatabaseSetup>();
        await setup.MigrateAsync(CancellationToken.None);
        await setup.SeedAsync(SeedNames.Reference, SeedOptions.None, CancellationToken.None);
        await setup.SeedAsync(SeedNames.Accounts, SeedOptions.None, CancellationToken.None);
    }

    internal static IConfiguration ConfigurationOf(string connectionString, string files) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Supervision", connectionString), new("Files:Folder", files), new("Jobs:Run", "false"), new("Outbox:Run", "false")]).Build();

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection((await TestServer.Running).ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
