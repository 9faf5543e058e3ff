using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Http;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database answers too and has the schema of this program.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", HealthStatus.Unhealthy, ["ready"]).Services;

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }

    private sealed class DatabaseHealth(SupervisionDbContext db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default)
        {
            try
            {
                var pending = await db.Database.GetPendingMigrationsAsync(ct);
                return pending.Any() ? HealthCheckResult.Unhealthy("migrations are pending") : HealthCheckResult.Healthy();
            }
            catch (Npgsql.NpgsqlException unreachable)
            {
                return HealthCheckResult.Unhealthy("the database does not answer", unreachable);
            }
        }
    }
}
