using Microsoft.AspNetCore.Authorization;

namespace Supervision.Api.Auth;

/// <summary>Who may call an operation. Each operation has exactly one; one that has none stops the start.</summary>
/// <param name="Permission">The permission that it needs; null where none is needed.</param>
/// <param name="IsPublic">True where not even signing in is needed.</param>
internal sealed record Access(string? Permission, bool IsPublic);

internal static class AccessExtensions
{
    /// <summary>The caller's role must hold this permission (<see cref="Application.Common.Identity.RolePermissions"/>).</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder route, string permission) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Access(permission, IsPublic: false))
            .RequireAuthorization(policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));

    /// <summary>Nobody needs to sign in for it.</summary>
    public static TBuilder Public<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Access(null, IsPublic: true)).AllowAnonymous();

    /// <summary>Everybody who has signed in may call it.</summary>
    public static TBuilder AnySignedIn<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Access(null, IsPublic: false)).RequireAuthorization();
}

/// <summary>Marks an operation that a page asks for by itself, again and again: that somebody left it open is no reason to keep the session.</summary>
internal sealed class AsksByItself;

internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

internal sealed class PermissionHandler : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (SessionActor.Of(context.User).Has(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
