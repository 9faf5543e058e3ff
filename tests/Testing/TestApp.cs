using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Supervision.Application;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Infrastructure;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Flows;
using Xunit;

namespace Supervision.Testing;

/// <summary>The use cases on a real database, without HTTP: one for each test class, as its class fixture.</summary>
public class TestApp : IAsyncLifetime
{
    /// <summary>Monday, 23 November 2026, nine in the morning in Shenzhen.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private TestDatabase? _database;
    private ServiceProvider? _services;

    public TestApp() : this(Start)
    {
    }

    /// <summary>For fixtures whose story begins earlier.</summary>
    protected TestApp(DateTimeOffset begins) => Clock = new(begins);

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _services!;

    public string ConnectionString => _database!.ConnectionString;

    public virtual async ValueTask InitializeAsync()
    {
        _database = await CreateDatabaseAsync();
        var configuration = TestDatabase.ConfigurationOf(_database.ConnectionString, _database.Files);
        var services = new ServiceCollection().AddLogging().AddSingleton(configuration).AddApplication().AddInfrastructure(configuration);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddScoped<ICurrentUser>(provider => new CurrentUser(provider.GetRequiredService<ActingAs>(), () => TestUser.System.Actor));
        Configure(services);
        _services = services.BuildServiceProvider();
    }

    /// <summary>Sends one request as this user, in a scope of its own as each HTTP request has.</summary>
    public async Task<TResult> SendAsync<TResult>(TestUser user, IRequest<TResult> request, CancellationToken ct = default)
    {
        await using var scope = ScopeOf(user);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, ct);
    }

    public Task<TResult> SendAsync<TResult>(IRequest<TResult> request, CancellationToken ct = default) => SendAsync(TestUser.System, request, ct);

    /// <summary>Whoever has this account of the demonstration (<c>yj.lead</c>), as it is now: for work that is done later in their name.</summary>
    public Task<TestUser> AccountAsync(string userName) => InDatabaseAsync(async db =>
        new TestUser(await db.PersonOfAsync(await db.Users.AsNoTracking().SingleAsync(account => account.UserName == userName), default)));

    /// <summary>Sends a request whose work is taken back whatever comes of it, to see what would.</summary>
    public async Task<TResult> RehearseAsync<TResult>(TestUser user, IRequest<TResult> request, CancellationToken ct = default)
    {
        await using var scope = ScopeOf(user);
        await using var transaction = await scope.ServiceProvider.GetRequiredService<SupervisionDbContext>().Database.BeginTransactionAsync(ct);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, ct);
    }

    /// <summary>Asks for a file and reads it to its end, within the scope that makes it.</summary>
    public async Task<byte[]> DownloadAsync(TestUser user, IRequest<Result<Download>> request, CancellationToken ct = default)
    {
        await using var scope = ScopeOf(user);
        var download = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, ct);
        using var content = new MemoryStream();
        await download.Value.WriteAsync(content, ct);
        return content.ToArray();
    }

    /// <summary>Looks at the database, or puts into it what a test takes as given.</summary>
    public async Task<TResult> InDatabaseAsync<TResult>(Func<SupervisionDbContext, Task<TResult>> work)
    {
        await using var scope = ScopeOf(TestUser.System);
        return await work(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>());
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Walks cases by the commands of the product, docs/decisions/flow-kit.md.</summary>
    public Flow Flow => new(Services, Clock, Clock.SetUtcNow, TestCast.Of);

    /// <summary>For fixtures that begin with another database.</summary>
    protected virtual Task<TestDatabase> CreateDatabaseAsync() => TestDatabase.CreateAsync();

    /// <summary>For fixtures that replace a port.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    private AsyncServiceScope ScopeOf(TestUser user)
    {
        var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be(user.Actor);
        return scope;
    }
}
