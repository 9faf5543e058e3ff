using Supervision.Api.Http;
using Supervision.Application.Identity;
using Supervision.Domain.Common;

namespace Supervision.Api.Auth;

/// <summary>Marks an operation that a session may use which still has something to do first: to see who it is, to do it, to leave.</summary>
internal sealed class OpenToUnready;

/// <summary>A session that has to change its password, or to take on a second factor, may do that and nothing else; the page says so too, but this is what holds it.</summary>
internal static class UnreadySessions
{
    /// <summary>What the session has to do first; null for one that may work.</summary>
    public static SessionStep? PendingOf(System.Security.Claims.ClaimsPrincipal session) =>
        Enum.TryParse<SessionStep>(session.FindFirst(AccountClaims.Pending)?.Value, out var step) ? step : null;

    public static void UseUnreadySessions(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (PendingOf(context.User) is { } step && context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<Access>() is { IsPublic: false } && metadata.GetMetadata<OpenToUnready>() is null)
            await Problems.WriteAsync(context, ErrorOf(step));
        else
            await next(context);
    });

    private static Error ErrorOf(SessionStep step) => step switch
    {
        SessionStep.ChangePassword => SignInErrors.ChangePasswordFirst,
        SessionStep.EnrolAuthenticator => SignInErrors.EnrolFirst,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };
}
