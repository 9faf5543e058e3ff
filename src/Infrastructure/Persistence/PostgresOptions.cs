using Microsoft.EntityFrameworkCore;

namespace Supervision.Infrastructure.Persistence;

internal static class PostgresOptions
{
    /// <summary>
    /// What an operator's own connection string may set otherwise: a statement asked for often on a connection is parsed and planned no more, and a connection goes back to its pool
    /// as it is, since nothing here outlives its transaction (locks, settings and temporary tables are all the transaction's).
    /// </summary>
    private const string Tuned = "Max Auto Prepare=200;No Reset On Close=true";

    /// <summary>How the product talks to PostgreSQL, the same for the API, its verbs, the tools and the tests. 15 is the oldest version that it runs on.</summary>
    public static DbContextOptionsBuilder UseSupervisionPostgres(this DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql($"{Tuned};{connectionString}", npgsql => npgsql.SetPostgresVersion(15, 0))
        .UseSnakeCaseNamingConvention();
}
