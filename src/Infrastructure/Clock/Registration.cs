using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Supervision.Infrastructure.Clock;

internal static class Registration
{
    /// <summary>
    /// The machine's clock. The setting <c>Clock:File</c> names the file of a <see cref="SetClock"/> instead; only a product that says to be a demonstration
    /// (<c>Data:Demo</c> true) takes it, any other refuses to start.
    /// </summary>
    public static IServiceCollection AddClock(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["Clock:File"] is not { Length: > 0 } file) return services.AddSingleton(TimeProvider.System);
        if (!configuration.GetValue<bool>("Data:Demo"))
            throw new InvalidOperationException("Clock:File sets the time of a demonstration (Data:Demo true); a product in use runs by the machine's clock.");
        return services.AddSingleton<TimeProvider>(new SetClock(file));
    }
}
