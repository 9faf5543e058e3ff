using Serilog;
using Serilog.Events;

namespace Supervision.Api.Http;

/// <summary>One line for each request: its id, method, path, status and time, and the account's id. No query, no name, no body: those may hold personal data.</summary>
internal static class RequestLog
{
    public static void UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(log =>
    {
        log.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";
        log.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments(ApiGroup.Prefix) ? LogEventLevel.Information
            : LogEventLevel.Debug;
        log.EnrichDiagnosticContext = (line, context) =>
        {
            line.Set("RequestId", context.TraceIdentifier);
            line.Set("Account", context.User.Identity?.IsAuthenticated == true ? context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value : null);
        };
    });
}
