using Supervision.Application.Common.Identity;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>Who acts for whom: a department for its own part, a district body also for its offices, nobody for another body.</summary>
internal static class InspectionActing
{
    public static bool ActsFor(this ICurrentUser user, string department) =>
        user.Role is null || user.Department == department || (user.Department is { } own && department.StartsWith(own + "-", StringComparison.Ordinal));

    /// <summary>The lead and the 应急办 of a street bring bodies together without being one of them.</summary>
    public static bool Coordinates(this ICurrentUser user) => user.Role is null or Role.Lead or Role.StreetCoordinator;

    /// <summary>The part for which the caller acts: the named one, else its own, else the only one of its offices.</summary>
    public static Participation? PartOf(this Inspection inspection, ICurrentUser user, string? department)
    {
        var own = inspection.Participants.Where(part => user.ActsFor(part.Department)).ToList();
        if (department is not null) return own.SingleOrDefault(part => part.Department == department);
        return own.SingleOrDefault(part => part.Department == user.Department) ?? (own.Count == 1 ? own[0] : null);
    }
}
