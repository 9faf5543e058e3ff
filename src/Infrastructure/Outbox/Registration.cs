using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Supervision.Infrastructure.Outbox;

internal static class Registration
{
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.GetSection("Outbox").Get<OutboxOptions>() ?? new())
        .AddSingleton<DatabaseSignals>().AddSingleton<OutboxDispatcher>()
        .AddHostedService<OutboxWorker>();
}
