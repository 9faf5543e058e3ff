using Supervision.Application.Common.Identity;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Who may see whose personal data.</summary>
internal static class Visibility
{
    /// <summary>People of the departments, and those who keep the system; not enterprises, observers and the public.</summary>
    public static bool IsStaff(this ICurrentUser user) => user.Role is not (Role.Enterprise or Role.Observer) && (user.Role is not null || user.Id is null);

    /// <summary>A body sees its own certificates in full, and so do the lead and the administrator, who keep the rosters.</summary>
    public static bool SeesCertificatesOf(this ICurrentUser user, string department) =>
        user.Role is Role.Lead or Role.Administrator || user.Body == Bodies.Of(department);
}
