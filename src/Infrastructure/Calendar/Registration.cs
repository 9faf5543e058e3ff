using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Seed;
using Supervision.Infrastructure.Seed.Reference;

namespace Supervision.Infrastructure.Calendar;

internal static class Registration
{
    /// <summary>Calendar, parameters, and the seeds of the reference data.</summary>
    public static IServiceCollection AddReferenceData(this IServiceCollection services)
    {
        services.AddSingleton<CurrentWorkCalendar>().AddSingleton<IWorkCalendar>(provider => provider.GetRequiredService<CurrentWorkCalendar>());
        services.AddSingleton<CurrentPlanParameters>().AddSingleton<IPlanParameters>(provider => provider.GetRequiredService<CurrentPlanParameters>());
        services.AddScoped<ISeed, DepartmentSeed>();
        services.AddScoped<ISeed, IndustrySeed>();
        services.AddScoped<ISeed, CatalogueSeed>();
        services.AddScoped<ISeed, CalendarSeed>();
        return services;
    }
}
