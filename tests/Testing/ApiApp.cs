using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Supervision.Application;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Infrastructure;
using Supervision.Infrastructure.Jobs;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Demo;
using Supervision.Infrastructure.Seed.Flows;
using Xunit;

namespace Supervision.Testing;

/// <summary>The whole API on a real database: one for each test class, as its class fixture. The demonstration's accounts can sign in.</summary>
public class ApiApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly TimeSpan SessionEnds = TimeSpan.FromMinutes(20);
    private readonly Dictionary<string, (ApiClient Client, DateTimeOffset Since)> _signedIn = [];
    private readonly SemaphoreSlim _turn = new(1);
    private TestDatabase? _database;
    private ServiceProvider? _flows;

    public FakeTimeProvider Clock { get; } = new(TestApp.Start);

    public virtual async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    /// <summary>A client without an account.</summary>
    public ApiClient Anonymous() => new(CreateDefaultClient(new Uri("https://localhost"), new SessionHandler()));

    /// <summary>A client that is signed in with a demonstration account such as <c>xf.liaison</c>; the same one each time, signed in again once the clock has gone past its session.</summary>
    public async Task<ApiClient> As(string userName)
    {
        await _turn.WaitAsync();
        try
        {
            var now = Clock.GetUtcNow();
            if (_signedIn.TryGetValue(userName, out var known) && now - known.Since < SessionEnds) return known.Client;
            var client = known.Client ?? Anonymous();
            await client.SignInAsync(userName, DemoAccounts.Password);
            _signedIn[userName] = (client, now);
            return client;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Walks cases by the commands of the product past HTTP, for tests that take them as given.</summary>
    public Flow Flow => new(_flows ??= FlowServicesOf(_database!), Clock, Clock.SetUtcNow, TestCast.Of);

    /// <summary>Looks at the database, or puts into it what a test takes as given.</summary>
    public async Task<TResult> InDatabaseAsync<TResult>(Func<SupervisionDbContext, Task<TResult>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be(TestUser.System.Actor);
        return await work(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>());
    }

    /// <summary>Runs a job now; by itself none runs in tests.</summary>
    public async Task RunJobAsync(string name)
    {
        var runner = Services.GetRequiredService<JobRunner>();
        await runner.RunDueAsync(Services.GetServices<ScheduledJob>().Single(job => job.Name == name), null, CancellationToken.None);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_flows is not null) await _flows.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        _turn.Dispose();
        GC.SuppressFinalize(this);
    }

    private ServiceProvider FlowServicesOf(TestDatabase database)
    {
        var configuration = TestDatabase.ConfigurationOf(database.ConnectionString, database.Files);
        return new ServiceCollection().AddLogging().AddSingleton(configuration).AddApplication().AddInfrastructure(configuration).AddFlows(Clock).BuildServiceProvider();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseSetting("Logs:Terminal", "Error")
        .UseSetting("SignIn:AuthenticatorWaived", "the demonstration's accounts sign in with the published password alone; SecondFactorTests ask for it")
        .UseSetting("ConnectionStrings:Supervision", _database!.ConnectionString)
        .UseSetting("Files:Folder", _database.Files)
        .UseSetting("Jobs:Run", "false")
        .UseSetting("Outbox:Run", "false")
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
}
