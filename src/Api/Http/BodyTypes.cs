using Microsoft.Net.Http.Headers;

namespace Supervision.Api.Http;

/// <summary>JSON is UTF-8 (RFC 8259); what says that it is something else is refused by its name, before anybody tries to read it.</summary>
internal static class BodyTypes
{
    public static void UseBodyTypes(this IApplicationBuilder app) => app.Use((context, next) =>
        context.GetEndpoint() is not null && MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset is { Length: > 0 } charset && !IsUtf8(charset.Value!)
            ? Problems.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType)
            : next(context));

    private static bool IsUtf8(string charset) => charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
