using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.Enterprises;

/// <summary>
/// What is under way at an enterprise goes with it to the street that it moves to, which organises it from then on; what is over stays with the street that did it: docs/decisions/an-enterprise-moves.md.
/// Whoever moves it holds <see cref="LockKey.JointLists"/>, so that nothing is dispatched to the old street meanwhile.
/// </summary>
internal static class EnterpriseHandover
{
    public static async Task<HandedOver> HandOverAsync(this ISupervisionDb db, Guid enterprise, string street, DateOnly today, CancellationToken ct)
    {
        var visits = await db.Inspections.Where(visit => visit.EnterpriseId == enterprise && visit.Subdistrict != street && !InspectionStatuses.Ended.Contains(visit.Status))
            .ExecuteUpdateAsync(set => set.SetProperty(visit => visit.Subdistrict, street), ct);
        var hazards = await db.Hazards.Where(hazard => hazard.EnterpriseId == enterprise && hazard.Subdistrict != street && hazard.Status != HazardStatus.Closed)
            .ExecuteUpdateAsync(set => set.SetProperty(hazard => hazard.Subdistrict, street), ct);
        var rechecks = await db.Rechecks.Where(recheck => recheck.EnterpriseId == enterprise && recheck.Subdistrict != street && recheck.Status == RecheckStatus.Planned)
            .ExecuteUpdateAsync(set => set.SetProperty(recheck => recheck.Subdistrict, street), ct);
        await db.JointVisits.Where(visit => visit.EnterpriseId == enterprise && visit.Subdistrict != street
                && (db.JointLists.Any(list => list.Id == visit.JointListId && list.Status == JointListStatus.Draft)
                    || db.Inspections.Any(inspection => inspection.Id == visit.InspectionId && !InspectionStatuses.Ended.Contains(inspection.Status))))
            .ExecuteUpdateAsync(set => set.SetProperty(visit => visit.Subdistrict, street), ct);
        await db.JointSlots.Where(slot => slot.EnterpriseId == enterprise && slot.SubdistrictCode != street
                && db.DistrictPlans.Any(plan => plan.Id == slot.PlanId && (plan.Year > today.Year || (plan.Year == today.Year && slot.Month >= today.Month))))
            .ExecuteUpdateAsync(set => set.SetProperty(slot => slot.SubdistrictCode, street), ct);
        return new(visits, rechecks, hazards);
    }
}
