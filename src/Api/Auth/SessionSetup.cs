using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Supervision.Api.Http;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Auth;

/// <summary>Cookie sessions over ASP.NET Core Identity. Every replica can read every session, since their keys are in the database.</summary>
internal static class SessionSetup
{
    public const string CookieName = "supervision.session";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static IServiceCollection AddSessions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDataProtection().SetApplicationName("Supervision").PersistKeysToDbContext<SupervisionDbContext>();
        services.AddHttpContextAccessor();
        services.AddScoped<ICurrentUser>(provider =>
        {
            var http = provider.GetRequiredService<IHttpContextAccessor>();
            return new CurrentUser(provider.GetRequiredService<ActingAs>(), () => http.HttpContext is { } context ? SessionActor.Of(context.User) : null);
        });

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Configure)
            // Ending a session whose account has changed forgets its second factor too, by this name.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme);
        services.AddIdentityCore<Account>(Configure)
            .AddErrorDescriber<PasswordErrors>()
            .AddEntityFrameworkStores<SupervisionDbContext>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddPasswordValidator<NotTheUserName>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddSignInManager();
        services.AddMemoryCache();
        services.AddScoped<ISecurityStampValidator, SessionStamps>();
        services.AddSingleton(new AuthenticatorPolicy(configuration["SignIn:AuthenticatorWaived"]));
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<PasswordChange>();
        services.AddScoped<AuthenticatorEnrolment>();
        services.AddScoped<IAccountRegister, AccountRegister>();

        services.AddAuthorization();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ProblemChallenge>();
        return services.AddApiAntiforgery();
    }

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = CookieName;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        cookie.Events.OnCheckSlidingExpiration = sliding =>
        {
            sliding.ShouldRenew &= sliding.HttpContext.GetEndpoint()?.Metadata.GetMetadata<AsksByItself>() is null;
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToLogin = redirect => Problems.WriteAsync(redirect.HttpContext, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = redirect => Problems.WriteAsync(redirect.HttpContext, StatusCodes.Status403Forbidden);
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.Password.RequiredLength = 10;
        identity.Password.RequiredUniqueChars = 4;
        identity.Password.RequireNonAlphanumeric = true;
        identity.Password.RequireDigit = true;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireLowercase = false;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        identity.Lockout.AllowedForNewUsers = true;
        identity.ClaimsIdentity.UserIdClaimType = System.Security.Claims.ClaimTypes.NameIdentifier;
    }
}
