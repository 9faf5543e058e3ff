using System.Linq.Expressions;
using Supervision.Application.Common.Data;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What 综合查一次 counts: a visit of two or more bodies.</summary>
internal static class JointInspections
{
    /// <param name="joint">false for the visits of one body.</param>
    public static Expression<Func<Inspection, bool>> Condition(ISupervisionDb db, bool joint = true) => inspection => joint == (db.Participations
        .Where(part => part.InspectionId == inspection.Id && part.State != ParticipationState.Dropped)
        .Select(part => part.Body).Distinct().Count() > 1);
}
