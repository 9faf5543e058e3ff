using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;

namespace Supervision.Infrastructure.Persistence.Saving;

internal static class Registration
{
    /// <summary>The pipeline with its steps, and the two ways through it: the change tracker's and the bulk save.</summary>
    public static IServiceCollection AddSavePipeline(this IServiceCollection services) => services
        .AddScoped<VersionStep>().AddScoped<EventStep>().AddScoped<AuditStep>().AddScoped<OutboxStep>().AddScoped<SnapshotStep>()
        .AddScoped<SavePipeline>().AddScoped<SaveInterceptor>().AddScoped<IBulkSave, BulkSave>();
}
