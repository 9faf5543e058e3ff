using Supervision.Application;
using Supervision.Infrastructure;

namespace Supervision.Api;

/// <summary>What the web application is made of: its services, then its pipeline with the endpoints.</summary>
internal static class ApiHost
{
    public static void AddServices(WebApplicationBuilder builder)
    {
        builder.Services.AddApplication();
        builder.Services.AddInfrastructure(builder.Configuration);
    }

    public static void UsePipeline(WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles();
    }
}
