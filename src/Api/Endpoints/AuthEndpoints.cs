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
        auth.MapPost("/logout", Logout).AnySignedIn().WithMetadata(new NotIdempotent(), new OpenToUnready()).Produces(204);
        auth.MapGet("/me", Me).AnySignedIn().WithMetadata(new OpenToUnready());
        auth.MapPost("/password", Password).AnySignedIn().WithMetadata(new NotIdempotent(), new OpenToUnready()).RequireRateLimiting(RateLimits.SignIn).Produces(204);
        auth.MapPost("/authenticator", BeginAuthenticator).AnySignedIn().WithMetadata(new NotIdempotent(), new OpenToUnready()).RequireRateLimiting(RateLimits.SignIn);
        auth.MapPost("/authenticator/confirm", ConfirmAuthenticator).AnySignedIn().WithMetadata(new NotIdempotent(), new OpenToUnready()).RequireRateLimiting(RateLimits.SignIn);
    }

    /// <summary>登录</summary>
    /// <remarks>成功后返回会话 Cookie；之后的修改类请求须把 Cookie <c>XSRF-TOKEN</c> 的值放入请求头 <c>X-XSRF-TOKEN</c>。连续输错5次锁定15分钟。已绑定动态验证码的账号，没有填写或填错动态验证码时也为401，代码为 auth.code.required、auth.code.wrong；每个动态验证码只能用一次。</remarks>
    private static async Task<IResult> Login(SignInForm request, PasswordSignIn signIn, HttpContext context, CancellationToken ct)
    {
        if (await signIn.TryAsync(request.UserName, request.Password, request.Code, ct) is { } refused) return new Refusal(StatusCodes.Status401Unauthorized, refused);
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
        return mediator.Send(new ShowSession(principal.Identity!.Name!, UnreadySessions.PendingOf(principal)), ct).Ok();
    }

    /// <summary>修改密码</summary>
    /// <remarks>管理员给的密码须在首次登录后修改，修改之前其他操作都被拒绝（auth.password.change-required）。</remarks>
    private static async Task<IResult> Password(PasswordForm request, PasswordChange change, ClaimsPrincipal principal, HttpContext context)
    {
        if (await change.TryAsync(principal, request.CurrentPassword, request.NewPassword) is { } refused)
            return new Refusal(StatusCodes.Status422UnprocessableEntity, refused);
        Antiforgery.Issue(context);
        return Results.NoContent();
    }

    /// <summary>开始绑定动态验证码</summary>
    /// <remarks>返回密钥和二维码，用手机上的验证器扫描；随后提交一个口令确认，绑定才生效。管理员和牵头单位统筹人员的账号须绑定，绑定之前其他操作都被拒绝（auth.authenticator.required）。</remarks>
    private static async Task<OkAnswer<AuthenticatorSetup>> BeginAuthenticator(AuthenticatorEnrolment enrolment, ClaimsPrincipal principal, HttpContext context)
    {
        var begun = await enrolment.BeginAsync(principal);
        Antiforgery.Issue(context);
        return await Task.FromResult(begun).Ok();
    }

    /// <summary>确认绑定动态验证码</summary>
    /// <remarks>返回恢复码，只显示这一次。</remarks>
    private static async Task<OkAnswer<RecoveryCodes>> ConfirmAuthenticator(CodeForm request, AuthenticatorEnrolment enrolment, ClaimsPrincipal principal, HttpContext context, CancellationToken ct)
    {
        var confirmed = await enrolment.ConfirmAsync(principal, request.Code, ct);
        Antiforgery.Issue(context);
        return await Task.FromResult(confirmed).Ok();
    }
}

/// <summary>验证器显示的口令</summary>
/// <param name="Code">六位数字</param>
internal sealed record CodeForm(string Code);

/// <param name="UserName" example="yj.lead">用户名</param>
/// <param name="Password" example="Supervision#2026">密码</param>
/// <param name="Code">已绑定动态验证码的账号须填验证器显示的六位数字；手机丢失的可填恢复码</param>
internal sealed record SignInForm(string UserName, string Password, string? Code = null);

/// <param name="NewPassword">至少10个字符，含数字和符号</param>
internal sealed record PasswordForm(string CurrentPassword, string NewPassword);
