using System.Security.Claims;
using Supervision.Application.Common.Identity;

namespace Supervision.Api.Auth;

/// <summary>Who asks, read from the claims of a session.</summary>
internal static class SessionActor
{
    /// <summary>A person where the session says whose it is and in which role; nobody where it does not.</summary>
    public static Actor Of(ClaimsPrincipal session) =>
        Guid.TryParse(session.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && Enum.TryParse<Role>(session.FindFirstValue(AccountClaims.Role), out var role)
            ? new Person(id, session.FindFirstValue(AccountClaims.DisplayName) ?? "", role)
            {
                Department = session.FindFirstValue(AccountClaims.Department),
                Subdistrict = session.FindFirstValue(AccountClaims.Subdistrict),
                EnterpriseId = Guid.TryParse(session.FindFirstValue(AccountClaims.Enterprise), out var enterprise) ? enterprise : null,
            }
            : Nobody.Instance;
}
