using Microsoft.AspNetCore.Antiforgery;
using Supervision.Api.Http;

namespace Supervision.Api.Auth;

/// <summary>After signing in, unsafe methods need <c>X-XSRF-TOKEN</c> with the value of the cookie <c>XSRF-TOKEN</c>.</summary>
internal static class Antiforgery
{
    public const string Header = "X-XSRF-TOKEN";
    public const string Cookie = "XSRF-TOKEN";

    public static IServiceCollection AddApiAntiforgery(this IServiceCollection services) => services.AddAntiforgery(options =>
    {
        options.HeaderName = Header;
        options.Cookie.Name = "supervision.antiforgery";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SuppressXFrameOptionsHeader = true;
        // The token comes in its header alone: looking for it in a form would read the body before the operation, and fail where the form is broken.
        options.SuppressReadingTokenFromFormBody = true;
    });

    /// <summary>Hands the token of this session to the page, which reads it from the cookie.</summary>
    public static void Issue(HttpContext context)
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        context.Response.Cookies.Append(Cookie, tokens.RequestToken!, new()
        {
            HttpOnly = false,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
    }

    public static void UseApiAntiforgery(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (NeedsToken(context) && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            await Problems.WriteAsync(context, StatusCodes.Status400BadRequest, Refusals.Antiforgery);
        else
            await next(context);
    });

    private static bool NeedsToken(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true
        && !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method))
        && context.GetEndpoint()?.Metadata.GetMetadata<Access>() is { IsPublic: false };
}
