using Microsoft.EntityFrameworkCore;

namespace Supervision.Application.IntegrationTests;

public sealed class DatabaseTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_database_has_every_migration()
    {
        var pending = await app.InDatabaseAsync(db => db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));

        pending.Should().BeEmpty();
    }
}
