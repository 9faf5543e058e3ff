using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Cli;

/// <summary>A verb that works on the database and ends; it may run beside a serving product.</summary>
internal static class DatabaseVerb
{
    public static async Task<int> RunAsync(string[] args, Func<DatabaseSetup, Task> work)
    {
        var builder = WebApplication.CreateBuilder(args);
        await using var database = await ProductDatabase.OpenAsync(builder, asGuest: true);
        ProductLogs.Add(builder);
        ApiHost.AddServices(builder);
        await using var app = builder.Build();
        await work(app.Services.GetRequiredService<DatabaseSetup>());
        return 0;
    }
}
