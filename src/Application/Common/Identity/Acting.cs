using Supervision.Domain.Departments;

namespace Supervision.Application.Common.Identity;

/// <summary>Who acts for which department, who brings them together, and whose personal data one sees.</summary>
public static class Acting
{
    /// <summary>A department for its own part, a district body also for its offices, nobody for another body.</summary>
    public static bool ActsFor(this ICurrentUser user, string department) =>
        user.Department is { } own && Bodies.Include(own, department);

    /// <summary>The lead and the 应急办 of a street bring bodies together without being one of them.</summary>
    public static bool Coordinates(this ICurrentUser user) => user.Is(Role.Lead) || user.Is(Role.StreetCoordinator);

    /// <summary>Whether what exists in this street may be changed: a street keeps the files of its own street, the district those of all.</summary>
    public static bool MayWriteIn(this ICurrentUser user, string subdistrict) => user.Reach switch
    {
        Reach.Everything or Reach.District => true,
        Reach.Street street => street.Code == subdistrict,
        _ => false,
    };

    /// <summary>People of the departments, and those who keep the system; not enterprises, observers, clients and the public.</summary>
    public static bool IsStaff(this ICurrentUser user) => user.Reach is Reach.District or Reach.Street;

    /// <summary>
    /// Certificates in full: those of one's own body; for the lead and the administrator, who keep the rosters, all; for the 应急办 of a street, which lets people in, those who come into its street.
    /// </summary>
    /// <param name="visiting">The street of the visit that the officers are named for; null for a roster or a list.</param>
    public static bool SeesCertificatesOf(this ICurrentUser user, string department, string? visiting = null) =>
        user.Has(Permission.CertificatesRead)
        || (user.Body is { } own && own == Bodies.Of(department))
        || (visiting is not null && user.Is(Role.StreetCoordinator) && user.Reach is Reach.Street street && street.Code == visiting);
}
