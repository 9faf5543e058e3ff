using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Supervision.Api.Http;

namespace Supervision.Api.Auth;

/// <summary>401 and 403 are problems, never a redirect to a page.</summary>
internal sealed class ProblemChallenge : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult result) =>
        result.Succeeded ? next(context)
        : result.Challenged ? Problems.WriteAsync(context, StatusCodes.Status401Unauthorized)
        : Problems.WriteAsync(context, StatusCodes.Status403Forbidden);
}
