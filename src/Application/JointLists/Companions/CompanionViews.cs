using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Application.JointLists.Companions;

/// <summary>Who could come along to visits of a month, and the invitations to do so.</summary>
internal sealed class CompanionViews(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
{
    public static readonly ILookup<Guid, Companion> Nobody = Array.Empty<Companion>().ToLookup(_ => Guid.Empty);

    /// <summary>
    /// 顺带查, 五(三)2: by enterprise, the bodies whose accepted plan of the year still owes it a visit and that have none on record there in the month. To whoever may ask them alone.
    /// </summary>
    public async Task<ILookup<Guid, Companion>> OfAsync(YearMonth month, IReadOnlyCollection<Guid> enterprises, CancellationToken ct)
    {
        if (!user.Has(Permission.JointListsDerive)) return Nobody;
        var planned = await PlannedAsync(month.Year, enterprises, ct);
        var places = planned.Select(row => row.EnterpriseId).Distinct().ToArray();
        var lines = await db.Visible<FilingLine>(user).AsNoTracking()
            .Where(line => line.Year == month.Year && places.Contains(line.EnterpriseId) && FilingLineStatuses.Counting.Contains(line.Status))
            .Select(line => new { line.EnterpriseId, line.Body, line.From, line.To }).ToListAsync(ct);
        var filed = lines.ToLookup(line => (line.EnterpriseId, line.Body));
        var invited = (await db.Visible<CompanionInvitation>(user).AsNoTracking().Where(invitation => invitation.Month == month && places.Contains(invitation.EnterpriseId) && invitation.WithdrawnReason == null).ToListAsync(ct))
            .ToDictionary(invitation => (invitation.EnterpriseId, invitation.Body));

        return
        (
            from owed in OwedVisits.Of(planned, (enterprise, body) => filed[(enterprise, body)].Count())
            where !filed[(owed.EnterpriseId, owed.Body)].Any(line => line.From <= month.LastDay && line.To >= month.FirstDay)
            let invitation = invited.GetValueOrDefault((owed.EnterpriseId, owed.Body))
            orderby owed.Body
            select (owed.EnterpriseId, Companion: new Companion(owed.Body, owed.Count, owed.Period.First, owed.Period.Last, invitation is null ? null : StatusOf(invitation, filed: false)))
        ).ToLookup(one => one.EnterpriseId, one => one.Companion);
    }

    /// <summary>Invitations as rows, in the order given.</summary>
    public async Task<IReadOnlyList<CompanionRow>> OfAsync(IReadOnlyList<CompanionInvitation> invitations, CancellationToken ct)
    {
        var places = invitations.Select(one => one.EnterpriseId).Distinct().ToArray();
        var briefs = await EnterpriseNow.From(db.Visible<Enterprise>(user).AsNoTracking().Where(enterprise => places.Contains(enterprise.Id))).ToDictionaryAsync(enterprise => enterprise.Id, ct);
        var lines = await db.Visible<FilingLine>(user).AsNoTracking().Where(line => places.Contains(line.EnterpriseId) && FilingLineStatuses.Counting.Contains(line.Status))
            .Select(line => new { line.EnterpriseId, line.Body, line.Department, line.From, line.To }).ToListAsync(ct);
        var today = clock.LocalToday();
        return
        [
            .. from one in invitations
               let there = lines.Where(line => line.EnterpriseId == one.EnterpriseId && line.From <= one.To && line.To >= one.From).ToList()
               let filed = there.Exists(line => line.Body == one.Body)
               let status = StatusOf(one, filed)
               select new CompanionRow(
                   one.Id, one.Month, briefs[one.EnterpriseId].Brief, one.Body, WindowDetails.Of(one.Window), [.. there.Where(line => line.Body != one.Body).Select(line => line.Department).Distinct().Order(StringComparer.Ordinal)],
                   status, status == CompanionStatus.Waiting ? DeadlineDetails.Of(CompanionDeadline.Of(calendar, parameters, one.InvitedAt, one.To), calendar, today) : null, one.InvitedBy, one.InvitedAt, one.DeclinedReason ?? one.WithdrawnReason, one.Version)
               {
                   Can = CompanionVerbs.All.For(new(one, filed, user)),
               },
        ];
    }

    private CompanionStatus StatusOf(CompanionInvitation one, bool filed) =>
        one.WithdrawnReason is not null ? CompanionStatus.Withdrawn
        : one.DeclinedReason is not null ? CompanionStatus.Declined
        : filed ? CompanionStatus.Filed
        : one.To < clock.LocalToday() ? CompanionStatus.Lapsed
        : CompanionStatus.Waiting;

    private async Task<List<PlannedVisits>> PlannedAsync(int year, IReadOnlyCollection<Guid> enterprises, CancellationToken ct) => await (
        from plan in db.Visible<AnnualPlan>(user).AsNoTracking()
        where plan.Year == year && plan.Status == AnnualPlanStatus.Accepted
        from row in plan.Rows
        where row.EnterpriseId != null && enterprises.Contains(row.EnterpriseId.Value) && row.Manner != PlanManner.OffSite
        select new PlannedVisits(row.EnterpriseId!.Value, plan.Body, row.Count, new PlanPeriod(row.FirstMonth, row.LastMonth))).ToListAsync(ct);
}
