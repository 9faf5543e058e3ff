using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Api.OpenApi;
using Supervision.Application;
using Supervision.Infrastructure;

namespace Supervision.Api;

/// <summary>What the web application is made of: its services, then its pipeline with the endpoints.</summary>
internal static class ApiHost
{
    public static void AddServices(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var services = builder.Services;
        services.AddApplication();
        services.AddInfrastructure(builder.Configuration);
        services.AddSessions(builder.Configuration);
        services.AddRateLimits(builder.Configuration);
        services.AddHealth();
        services.AddPageCompression();
        services.AddApiDocument();
        services.AddExceptionHandler<ExceptionProblems>();
        services.ConfigureHttpJsonOptions(json => Json.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    public static void UsePipeline(WebApplication app)
    {
        app.UseKnownProxies();
        app.UseRequestIds();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Problems.WriteAsync(context, StatusCodes.Status500InternalServerError),
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePages(page => Problems.WriteAsync(page.HttpContext, page.HttpContext.Response.StatusCode));
        app.UseHsts();
        app.UsePages();
        app.UseSwaggerPages();
        app.UseRouting();
        app.UseBodyTypes();
        app.UseQueryWords();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseUnreadySessions();
        app.UseAuthorization();
        app.UseApiAntiforgery();
        app.UseRereadableBodies();
        app.MapHealth();
        app.MapApi();
        app.CheckOperations();
    }
}
