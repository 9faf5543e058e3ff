using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>A refusal with a status that no kind of the domain's errors has.</summary>
internal sealed record Refusal(int Status, Error Error) : IResult
{
    public Task ExecuteAsync(HttpContext context) => Problems.WriteAsync(context, Status, Error);
}

internal static class RefusalExtensions
{
    /// <summary>A problem status that operations of this form do not have by themselves.</summary>
    public static RouteHandlerBuilder ProducesRefusal(this RouteHandlerBuilder route, int status) => route.Produces<Problem>(status, Problems.ContentType);
}
