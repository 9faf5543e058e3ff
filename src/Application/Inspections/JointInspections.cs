using System.Linq.Expressions;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What 综合查一次 counts: a visit of two or more bodies.</summary>
internal static class JointInspections
{
    /// <param name="parts">Those that whoever asks may see: a body that comes unannounced must not be counted before an enterprise, 五(三)4.</param>
    /// <param name="joint">false for the visits of one body.</param>
    public static Expression<Func<Inspection, bool>> Condition(IQueryable<Participation> parts, bool joint = true) => inspection => joint == (parts
        .Where(part => part.InspectionId == inspection.Id && part.State != ParticipationState.Dropped)
        .Select(part => part.Body).Distinct().Count() > 1);
}
