using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Identity;

namespace Supervision.Api.Endpoints;

internal static class AuthEndpoints
{
    public static void MapAuth(this IEndpointRouteBuilder api)
    {
        var auth = api.MapGroup("/auth").WithTags("Auth");
        auth.MapPost("/login", Login).Public().WithMetadata(new NotIdempotent()).RequireRateLimiting(RateLimits.SignIn).Produces(204).ProducesRefusal(401);
        auth.MapPost("/logout", Logout).AnySignedIn().WithMetadata(new NotIdempotent()).Produces(204);
        auth.MapGet("/me", Me).AnySignedIn();
        auth.MapPost("/password", Password).AnySignedIn().WithMetadata(new NotIdempotent()).RequireRateLimiting(RateLimits.SignIn).Produces(204);
    }

    /// <summary>登录</summary>
    /// <remarks>成功后返回会话 Cookie；之后的修改类请求须把 Cookie <c>XSRF-TOKEN</c> 的值放入请求头 <c>X-XSRF-TOKEN</c>。连续输错5次锁定15分钟。</remarks>
    private static async Task<IResult> Login(SignInForm request, PasswordSignIn signIn, HttpContext context, CancellationToken ct)
    {
        if (await signIn.TryAsync(request.UserName, request.Password, ct) is { } refused) return new Refusal(StatusCodes.Status401Unauthorized, refused);
        Antiforgery.Issue(context);
        return Results.NoContent();
    }

    /// <summary>退出登录</summary>
    private static async Task<IResult> Logout(HttpContext context, CancellationToken ct)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        context.Response.Cookies.Delete(Antiforgery.Cookie);
        return Results.NoContent();
    }

    /// <summary>当前用户及其权限</summary>
    private static Task<OkAnswer<SignedIn>> Me(ClaimsPrincipal principal, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        Antiforgery.Issue(context);
        return mediator.Send(new ShowSession(principal.Identity!.Name!), ct).Ok();
    }

    /// <summary>修改密码</summary>
    private static async Task<IResult> Password(PasswordForm request, PasswordChange change, ClaimsPrincipal principal, HttpContext context)
    {
        if (await change.TryAsync(principal, request.CurrentPassword, request.NewPassword) is { } refused)
            return new Refusal(StatusCodes.Status422UnprocessableEntity, refused);
        Antiforgery.Issue(context);
        return Results.NoContent();
    }
}

/// <param name="UserName" example="yj.lead">用户名</param>
/// <param name="Password" example="Supervision#2026">密码</param>
/// <param name="Code">启用了两步验证的账号所需的六位数字</param>
internal sealed record SignInForm(string UserName, string Password, string? Code = null);

/// <param name="NewPassword">至少10个字符，含数字和符号</param>
internal sealed record PasswordForm(string CurrentPassword, string NewPassword);
