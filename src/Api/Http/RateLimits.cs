using System.Globalization;
using System.Threading.RateLimiting;

namespace Supervision.Api.Http;

/// <summary>How often one address may ask for what needs no account. Set by <c>RateLimits:SignIn</c> and <c>RateLimits:Public</c>, in requests a minute.</summary>
internal static class RateLimits
{
    public const string SignIn = "SignIn";
    public const string Public = "Public";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        foreach (var (name, otherwise) in new[] { (SignIn, 60), (Public, 120) })
        {
            var perMinute = configuration.GetValue($"RateLimits:{name}", otherwise);
            options.AddPolicy(name, context => RateLimitPartition.GetSlidingWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "local",
                _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
        }

        options.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Problems.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests);
        };
    });
}
