using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Supervision.Application.Identity;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Auth;

/// <summary>What a session knows of its account, so that no request has to ask the database who calls. A change of account renews its security stamp and with it the session.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, SupervisionDbContext db, AuthenticatorPolicy policy)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    public const string DisplayName = "display_name";
    public const string Role = "role";
    public const string Department = "department";
    public const string Subdistrict = "subdistrict";
    public const string Enterprise = "enterprise";

    /// <summary>What has to be done first, <see cref="SessionStep"/>; not there where nothing has.</summary>
    public const string Pending = "pending";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account account)
    {
        var identity = await base.GenerateClaimsAsync(account);
        identity.AddClaim(new(DisplayName, account.DisplayName));
        identity.AddClaim(new(Role, account.Role.ToString()));
        if (account.MustChangePassword) identity.AddClaim(new(Pending, nameof(SessionStep.ChangePassword)));
        else if (!account.TwoFactorEnabled && policy.IsRequiredOf(account.Role)) identity.AddClaim(new(Pending, nameof(SessionStep.EnrolAuthenticator)));
        if (account.EnterpriseId is { } enterprise) identity.AddClaim(new(Enterprise, enterprise.ToString()));
        if (account.DepartmentCode is not { } code) return identity;

        identity.AddClaim(new(Department, code));
        if (await db.FindAsync<Department>(code) is { SubdistrictCode: { } street }) identity.AddClaim(new(Subdistrict, street));
        return identity;
    }
}
