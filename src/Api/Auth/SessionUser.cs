using System.Security.Claims;
using Supervision.Application.Common.Identity;

namespace Supervision.Api.Auth;

/// <summary>Who asks, read from the session's claims at the moment of asking: the session is known later than the services that want to know it.</summary>
internal sealed class SessionUser(Func<ClaimsPrincipal> principal) : ICurrentUser
{
    public Guid? Id => Guid.TryParse(principal().FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    public string DisplayName => principal().FindFirstValue(AccountClaims.DisplayName) ?? "匿名";
    public Role? Role => Enum.TryParse<Role>(principal().FindFirstValue(AccountClaims.Role), out var role) ? role : null;
    public string? Department => principal().FindFirstValue(AccountClaims.Department);
    public string? Body => principal().FindFirstValue(AccountClaims.Body);
    public string? Subdistrict => principal().FindFirstValue(AccountClaims.Subdistrict);
    public Guid? EnterpriseId => Guid.TryParse(principal().FindFirstValue(AccountClaims.Enterprise), out var id) ? id : null;

    public bool Has(string permission) => Role is { } role && RolePermissions.Of(role).Contains(permission);
}
