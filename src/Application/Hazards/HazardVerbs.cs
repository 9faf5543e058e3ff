using Supervision.Application.Common.Identity;
using Supervision.Application.Inspections;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>What this person may do with a hazard now.</summary>
internal static class HazardVerbs
{
    /// <param name="recheckOn">The day of the recheck that is planned for it.</param>
    public static IReadOnlyList<HazardVerb> Of(Hazard hazard, DateOnly? recheckOn, ICurrentUser user, DateOnly today)
    {
        var own = user.ActsFor(hazard.Department);
        return [.. Open()];

        IEnumerable<HazardVerb> Open()
        {
            if (hazard.Status == HazardStatus.Ordered)
            {
                if (user.Has(Permission.HazardsRectify) && (own || user.Is(Role.Enterprise))) yield return HazardVerb.Rectify;
                if (user.Has(Permission.HazardsManage) && (own || user.Is(Role.Lead)) && hazard.OriginallyDueOn is null) yield return HazardVerb.Extend;
            }

            if (hazard.WaitsForRecheck && recheckOn is null && user.Has(Permission.RechecksWrite) && (own || user.Coordinates())) yield return HazardVerb.PlanRecheck;
            if (hazard.WaitsForRecheck && recheckOn <= today && user.Has(Permission.RechecksRecord) && own) yield return HazardVerb.RecordRecheck;
            if (hazard.WaitsForCountersign && user.Has(Permission.HazardsCountersign)) yield return HazardVerb.Countersign;
        }
    }
}
