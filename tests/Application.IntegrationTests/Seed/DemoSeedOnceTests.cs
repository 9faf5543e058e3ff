using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Application.IntegrationTests.Seed;

/// <summary>The story is told to a district that has none; that a whole one can be told and kept, each browser walk shows.</summary>
public sealed class DemoSeedOnceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_district_that_works_is_left_as_it_is()
    {
        await Visit.OfAsync(app, "XF");
        var events = await app.InDatabaseAsync(db => db.Events.CountAsync(Now));

        await app.Services.GetRequiredService<DatabaseSetup>().SeedAsync(SeedNames.Demo, SeedOptions.None, Now);

        (await app.InDatabaseAsync(db => db.Events.CountAsync(Now))).Should().Be(events);
    }
}
