using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Supervision.Infrastructure.Identity;

namespace Supervision.Api.Auth;

/// <summary>
/// Asks the database at most once a minute whether a stamp still is that of its account, however many requests bring it: those that a page sends at once,
/// and those of a caller that never takes the renewed cookie, share the answer. A change of account is noticed as soon as without it.
/// </summary>
internal sealed class SessionStamps(
    IOptions<SecurityStampValidatorOptions> options, IOptions<IdentityOptions> identity, SignInManager<Account> signIn, ILoggerFactory loggers,
    IMemoryCache verified, TimeProvider clock)
    : SecurityStampValidator<Account>(options, signIn, loggers)
{
    public override Task ValidateAsync(CookieValidatePrincipalContext context) =>
        Stamp(context) is { } stamp && verified.TryGetValue(stamp, out DateTimeOffset at) && clock.GetUtcNow() - at < Options.ValidationInterval ? Task.CompletedTask : base.ValidateAsync(context);

    protected override async Task SecurityStampVerified(Account user, CookieValidatePrincipalContext context)
    {
        if (Stamp(context) is { } stamp) verified.Set(stamp, clock.GetUtcNow(), Options.ValidationInterval);
        await base.SecurityStampVerified(user, context);
    }

    private VerifiedStamp? Stamp(CookieValidatePrincipalContext context) =>
        context.Principal?.FindFirst(identity.Value.ClaimsIdentity.SecurityStampClaimType) is { Value: var value } ? new(value) : null;

    private sealed record VerifiedStamp(string Value);
}
