using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Identity;

namespace Supervision.Infrastructure.Seed.Flows;

public static class FlowServices
{
    /// <summary>Services in which nobody acts but whom a flow brings on, by this clock. Comes last: it replaces what was there.</summary>
    public static IServiceCollection AddFlows(this IServiceCollection services, TimeProvider clock) => services
        .AddSingleton(clock)
        .AddScoped<ICurrentUser>(provider => new CurrentUser(provider.GetRequiredService<ActingAs>(), () => null));
}

/// <summary>A clock that is turned by hand.</summary>
public sealed class FlowClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Turn(DateTimeOffset moment) => _now = moment.ToUniversalTime();
}
