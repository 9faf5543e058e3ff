using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Supervision.Application.Common.Outbox;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Http;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database answers too and has the schema of this program; what waits for delivery stands beside it.</summary>
internal static class Health
{
    /// <summary>Deliveries that are later than this say that nobody delivers; the product serves all the same.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", HealthStatus.Unhealthy, ["ready"])
            .AddCheck<OutboxHealth>("outbox", HealthStatus.Degraded, ["ready"]).Services;

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            Status = $"{report.Status}",
            Checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { Status = $"{entry.Value.Status}", entry.Value.Description, entry.Value.Data }),
        },
        JsonSerializerOptions.Web, context.RequestAborted);

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

    private sealed class OutboxHealth(SupervisionDbContext db, TimeProvider clock) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default)
        {
            try
            {
                var now = clock.GetUtcNow();
                var due = await db.OutboxDeliveries.Where(one => one.Status == DeliveryStatus.Waiting && one.DueAt <= now).MinAsync(one => (DateTimeOffset?)one.DueAt, ct);
                var parked = await db.OutboxDeliveries.CountAsync(one => one.Status == DeliveryStatus.Parked, ct);
                var lag = due is { } oldest ? now - oldest : TimeSpan.Zero;
                var data = new Dictionary<string, object> { ["lagSeconds"] = Math.Round(lag.TotalSeconds), ["parked"] = parked };
                return lag > Late ? HealthCheckResult.Degraded("deliveries are late", data: data) : HealthCheckResult.Healthy(data: data);
            }
            catch (Npgsql.NpgsqlException unreachable)
            {
                return HealthCheckResult.Degraded("the database does not answer", unreachable);
            }
        }
    }
}
