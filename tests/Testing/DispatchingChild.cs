using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Supervision.Application;
using Supervision.Application.Common.Identity;
using Supervision.Infrastructure;
using Supervision.Infrastructure.Outbox;

namespace Supervision.Testing;

/// <summary>A process that only delivers to the ledger, until it is killed.</summary>
public static class DispatchingChild
{
    private const string Database = "SUPERVISION_TEST_DISPATCH";

    /// <summary>Started and at work.</summary>
    /// <param name="program">A test program whose initializer calls <see cref="DispatchIfAsked"/>.</param>
    public static async Task<Process> StartAsync(Assembly program, string connectionString, CancellationToken ct)
    {
        var start = new ProcessStartInfo(Path.ChangeExtension(program.Location, null)) { RedirectStandardOutput = true, Environment = { [Database] = connectionString } };
        var child = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} does not start");
        return await child.StandardOutput.ReadLineAsync(ct) == "delivering" ? child : throw new InvalidOperationException("the child does not deliver");
    }

    /// <summary>Never comes back in a process that was started to deliver; does nothing in any other.</summary>
    public static void DispatchIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Database) is { Length: > 0 } connectionString) DispatchAsync(connectionString).GetAwaiter().GetResult();
    }

    private static async Task DispatchAsync(string connectionString)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Supervision", connectionString), new("Jobs:Run", "false")]).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddApplication().AddInfrastructure(configuration);
        services.AddScoped<ICurrentUser>(provider => new CurrentUser(provider.GetRequiredService<ActingAs>(), () => null));
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(TestApp.Start));
        Ledger.Add(services);
        await using var provider = services.BuildServiceProvider();

        // Long beside all else that a delivery takes: whenever it is killed, it has something written and not receipted in hand.
        provider.GetRequiredService<LedgerTroubles>().Takes = TimeSpan.FromMilliseconds(50);
        var dispatcher = provider.GetRequiredService<OutboxDispatcher>();

        // It is killed at work, not while it still starts.
        await dispatcher.DeliverNextAsync(CancellationToken.None);
        Console.WriteLine("delivering");
        while (true) await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => dispatcher.DrainAsync(CancellationToken.None)));
    }
}
