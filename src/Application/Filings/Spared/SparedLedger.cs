using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Filings.Spared;

/// <summary>What of the visits that were let go counts as saved, and how its rows are shown.</summary>
internal static class SparedLedger
{
    /// <summary>Those that stand: not revoked, and not filed after all in the month by the same body.</summary>
    public static IQueryable<SparedVisit> Saved(this IQueryable<SparedVisit> spared, IQueryable<FilingLine> lines) => spared.Where(one => one.RevokedReason == null && !lines.Any(line =>
        line.EnterpriseId == one.EnterpriseId && line.Body == one.Body && FilingLineStatuses.Counting.Contains(line.Status) && line.From <= one.To && line.To >= one.From));
}

/// <summary>Rows of the ledger as the caller may see them.</summary>
internal sealed class SparedVisitViews(ISupervisionDb db, ICurrentUser user)
{
    public async Task<IReadOnlyList<SparedVisitRow>> OfAsync(IReadOnlyList<SparedVisit> spared, CancellationToken ct)
    {
        var (places, bodies) = (spared.Select(one => one.EnterpriseId).Distinct().ToArray(), spared.Select(one => one.Body).Distinct().ToArray());
        var briefs = await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(enterprise => places.Contains(enterprise.Id))).ToDictionaryAsync(enterprise => enterprise.Id, ct);
        var lines = await db.FilingLines.AsNoTracking()
            .Where(line => places.Contains(line.EnterpriseId) && bodies.Contains(line.Body) && FilingLineStatuses.Counting.Contains(line.Status))
            .Select(line => new { line.EnterpriseId, line.Body, line.From, line.To }).ToListAsync(ct);
        var visits = spared.Select(one => one.InspectionId).OfType<Guid>().ToArray();
        var numbers = await db.Visible<Inspection>(user).Where(visit => visits.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, visit => visit.Number, ct);
        return
        [
            .. spared.Select(one => new SparedVisitRow(
                one.Id, briefs[one.EnterpriseId].Brief, one.Department, one.Body, one.Kind, one.Month, one.Reason, one.LastVisitOn,
                one.RevokedReason is null && !lines.Exists(line => line.EnterpriseId == one.EnterpriseId && line.Body == one.Body && line.From <= one.To && line.To >= one.From),
                one.DecidedBy, one.DecidedAt, one.RevokedReason, one.Version)
            {
                InspectionId = one.InspectionId,
                InspectionNumber = one.InspectionId is { } visit ? numbers.GetValueOrDefault(visit) : null,
                Can = SparedVisitVerbs.All.For(new(one.Body, one.RevokedReason is not null, user)),
            }),
        ];
    }
}
