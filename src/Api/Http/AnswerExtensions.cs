using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>The last word of an endpoint: <c>mediator.Send(request, ct).Ok()</c>.</summary>
internal static class AnswerExtensions
{
    public static async Task<OkAnswer<T>> Ok<T>(this Task<Result<T>> task) => new(await task);

    public static OkAnswer<T> Ok<T>(this Result<T> result) => new(result);

    /// <param name="location">The path of what was created: <c>made => $"/api/v1/filings/{made.Id}"</c>.</param>
    public static async Task<CreatedAnswer<T>> Created<T>(this Task<Result<T>> task, Func<T, string> location) => new(await task, location);

    public static async Task<NoContentAnswer> NoContent(this Task<Result> task) => new((await task).Error);

    public static NoContentAnswer NoContent(this Result result) => new(result.Error);

    public static async Task<FileAnswer> File(this Task<Result<Download>> task) => new(await task);

    /// <summary>An operation that answers with a file of this content type.</summary>
    public static RouteHandlerBuilder ProducesFile(this RouteHandlerBuilder route, string contentType) => route.Produces<Stream>(StatusCodes.Status200OK, contentType);

    internal static async Task WriteAsync(this IAnswer answer, HttpContext context)
    {
        if (answer.Error is { } error)
        {
            await Problems.WriteAsync(context, error);
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.Body is IVersioned versioned) context.Response.Headers.ETag = ETagOf(versioned);
        if (answer.Location is { } location) context.Response.Headers.Location = location;
        context.Response.Headers.CacheControl = "no-store";
        if (answer.Body is { } body) await context.Response.WriteAsJsonAsync(body, body.GetType(), Json.Options, null, context.RequestAborted);
    }

    internal static string ETagOf(IVersioned versioned) => $"\"{versioned.Version}\"";
}
