using Supervision.Application.Common.Identity;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>For which part of a visit somebody acts.</summary>
internal static class InspectionActing
{
    /// <summary>The part for which the caller acts: the named one, else its own, else the only one of its offices.</summary>
    public static Participation? PartOf(this Inspection inspection, ICurrentUser user, string? department)
    {
        var own = inspection.Participants.Where(part => user.ActsFor(part.Department)).ToList();
        if (department is not null) return own.SingleOrDefault(part => part.Department == department);
        return own.SingleOrDefault(part => part.Department == user.Department) ?? (own.Count == 1 ? own[0] : null);
    }
}
