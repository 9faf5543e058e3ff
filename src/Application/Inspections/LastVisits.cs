using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>一次已经进行的入企</summary>
/// <param name="Departments">参加单位代码</param>
/// <param name="OpenHazardCount">尚未闭环的隐患数</param>
public sealed record LastVisit(Guid Id, string Number, InspectionStatus Status, DateOnly Date, IReadOnlyList<string> Departments, bool Joint, int HazardCount, int OpenHazardCount);

/// <summary>Who was at an enterprise last, whichever body: who plans another visit looks at this first.</summary>
internal sealed class LastVisits(ISupervisionDb db, ICurrentUser user)
{
    private const int Shown = 5;

    /// <summary>The newest first, as far as the caller may know of them.</summary>
    /// <param name="except">The visit at whose gate somebody stands.</param>
    public async Task<IReadOnlyList<LastVisit>> OfAsync(Guid enterprise, Guid? except, CancellationToken ct)
    {
        var visits = await db.Visible<Inspection>(user).AsNoTracking()
            .Where(visit => visit.EnterpriseId == enterprise && visit.Id != except && visit.StartedAt != null && !InspectionStatuses.Void.Contains(visit.Status))
            .OrderByDescending(visit => visit.Date).ThenByDescending(visit => visit.StartedAt).ThenBy(visit => visit.Id).Take(Shown)
            .Select(visit => new { visit.Id, visit.Number, visit.Status, visit.Date })
            .ToListAsync(ct);
        var ids = visits.Select(visit => visit.Id).ToArray();
        var parts = (await db.Visible<Participation>(user).AsNoTracking()
            .Where(part => ids.Contains(part.InspectionId) && part.State != ParticipationState.Dropped)
            .OrderBy(part => db.Departments.Where(department => department.Code == part.Department).Select(department => department.Position).FirstOrDefault())
            .Select(part => new { part.InspectionId, part.Department, part.Body }).ToListAsync(ct)).ToLookup(part => part.InspectionId);
        var hazards = await db.Visible<Hazard>(user).AsNoTracking().Where(hazard => ids.Contains(hazard.InspectionId)).GroupBy(hazard => hazard.InspectionId)
            .Select(group => new { group.Key, All = group.Count(), Open = group.Count(hazard => hazard.Status != HazardStatus.Closed) })
            .ToDictionaryAsync(group => group.Key, ct);

        return
        [
            .. visits.Select(visit => new LastVisit(
                visit.Id, visit.Number, visit.Status, visit.Date!.Value,
                [.. parts[visit.Id].Select(part => part.Department)],
                parts[visit.Id].Select(part => part.Body).Distinct().Skip(1).Any(),
                hazards.GetValueOrDefault(visit.Id)?.All ?? 0,
                hazards.GetValueOrDefault(visit.Id)?.Open ?? 0)),
        ];
    }
}
