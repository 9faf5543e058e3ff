using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

internal sealed class ExternalVisitViews(ISupervisionDb db, ICurrentUser user)
{
    public async Task<IReadOnlyList<ExternalVisitRow>> OfAsync(IReadOnlyList<ExternalVisit> visits, CancellationToken ct)
    {
        var places = visits.Select(visit => visit.EnterpriseId).Distinct().ToArray();
        var briefs = await EnterpriseNow.From(db.Visible<Enterprise>(user).AsNoTracking().Where(enterprise => places.Contains(enterprise.Id))).ToDictionaryAsync(enterprise => enterprise.Id, ct);
        return
        [
            .. visits.Select(visit => new ExternalVisitRow(
                visit.Id, briefs[visit.EnterpriseId].Brief, visit.Level, visit.Agency, visit.On, visit.Matter, visit.Hazards, visit.Reference, visit.Body, visit.RecordedBy, visit.RecordedAt, visit.StruckReason, visit.Version)
            {
                Can = ExternalVisitVerbs.All.For(new(visit, user)),
            }),
        ];
    }

    /// <summary>Those of a calendar year at an enterprise that stand, the newest first.</summary>
    public async Task<IReadOnlyList<ExternalVisitRow>> OfYearAsync(Guid enterprise, int year, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return await OfAsync(await db.Visible<ExternalVisit>(user).AsNoTracking()
            .Where(visit => visit.EnterpriseId == enterprise && visit.StruckReason == null && visit.On >= first && visit.On <= last)
            .OrderByDescending(visit => visit.On).ThenBy(visit => visit.Id).ToListAsync(ct), ct);
    }
}
