using Microsoft.EntityFrameworkCore;

namespace Supervision.Infrastructure.Persistence;

internal static class PostgresOptions
{
    /// <summary>How the product talks to PostgreSQL, the same for the API, its verbs, the tools and the tests. 15 is the oldest version that it runs on.</summary>
    public static DbContextOptionsBuilder UseSupervisionPostgres(this DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql.SetPostgresVersion(15, 0))
        .UseSnakeCaseNamingConvention();
}
