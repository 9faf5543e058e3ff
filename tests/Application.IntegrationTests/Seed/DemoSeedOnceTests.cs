using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Application.IntegrationTests.Seed;

/// <summary>The story that is kept, in a district of its own.</summary>
public sealed class DemoSeedOnceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Told_twice_it_is_told_once()
    {
        var setup = app.Services.GetRequiredService<DatabaseSetup>();
        await setup.SeedAsync(SeedNames.Demo, SeedOptions.None, Now);
        var first = await app.InDatabaseAsync(db => db.Events.CountAsync(Now));

        await setup.SeedAsync(SeedNames.Demo, SeedOptions.None, Now);

        (await app.InDatabaseAsync(db => db.Events.CountAsync(Now))).Should().Be(first).And.BeGreaterThan(1000);
    }
}
