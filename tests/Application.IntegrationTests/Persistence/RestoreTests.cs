using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Supervision.Application.IntegrationTests.Persistence;

public sealed class RestoreTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task What_generated_columns_call_is_found_without_a_search_path_as_a_restore_runs()
    {
        await using var first = await UpgradedApp.FirstStateAsync();
        const string sql = "set search_path = ''; select public.enterprise_grams('深圳市坪山五金', '91440300MA5D3H3Q24')";

        await first.Invoking(database => database.RunAsync(sql)).Should().ThrowAsync<PostgresException>("so it was before");
        await app.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(sql));
    }
}
