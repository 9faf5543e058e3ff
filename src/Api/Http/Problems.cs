using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>The one place where a refusal becomes an HTTP answer.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Malformed => StatusCodes.Status400BadRequest,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorKind.Unconditioned => StatusCodes.Status428PreconditionRequired,
        ErrorKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Task WriteAsync(HttpContext context, Error error) => WriteAsync(context, StatusOf(error.Kind), error);

    /// <summary>For refusals that the framework has a status for, but the domain no kind: 401, 413, 428, 429, 503 and the like.</summary>
    public static Task WriteAsync(HttpContext context, int status, Error error)
    {
        var problem = new Problem(
            $"urn:supervision:problem:{error.Code}", error.Title, status, error.Code, error.Clause, error.Fields, error.Breaches, context.TraceIdentifier);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(problem, Json.Options, ContentType, context.RequestAborted);
    }

    /// <summary>A status that somebody set without a word gets its sentence.</summary>
    public static Task WriteAsync(HttpContext context, int status) => WriteAsync(context, status, OfStatus(status));

    private static Error OfStatus(int status) => status switch
    {
        401 => Refusals.SignInRequired,
        403 => Refusals.NotPermitted,
        404 => Refusals.UnknownAddress,
        405 => Refusals.UnknownMethod,
        413 => Refusals.TooLarge,
        415 => Refusals.MediaType,
        429 => Refusals.TooMany,
        503 => Refusals.Unavailable,
        >= 500 => Refusals.Failed,
        _ => Refusals.Malformed("请求格式不正确"),
    };
}
