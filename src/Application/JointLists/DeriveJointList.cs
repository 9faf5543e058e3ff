using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>
/// 五(三)2: derives the fewest visits that serve the month's open lines. Replaces the month's draft; after a dispatch it makes a supplement of the lines that
/// came since, and where there are none it leaves everything as it is.
/// </summary>
/// <param name="Version">What the caller has read of the draft; null or 0 for a month without one.</param>
public sealed record DeriveJointList(YearMonth Month, int? Version = null) : ICommand<Result<JointListDetails>>;

internal sealed class DeriveJointListHandler(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, CompanionViews companions, TimeProvider clock) : IRequestHandler<DeriveJointList, Result<JointListDetails>>
{
    public async Task<Result<JointListDetails>> Handle(DeriveJointList request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.JointLists, ct);

        var month = request.Month;
        var newest = await db.JointLists.NewestOfAsync(month, ct);
        var draft = newest is { Status: JointListStatus.Draft } ? newest : null;
        if (JointListVerbs.Derive.Refuses(new(newest, null, user)) is { } refused) return refused;
        if (Unread(request.Version, newest, draft) is { } unread) return unread;

        var (derived, unplaceable, enterprises) = await MonthAsync(month, ct);
        if (derived.Count == 0) return await WithoutDraftAsync(month, draft, unplaceable, ct);
        if (draft is null) db.JointLists.Add(draft = JointList.Open(month, (newest?.Sequence ?? 0) + 1));

        var leads = await db.Subdistricts.AsNoTracking().ToDictionaryAsync(street => street.Code, street => Bodies.Office(Bodies.Emergency, street.Suffix), ct);
        var visits = derived.Select(visit => enterprises[visit.EnterpriseId] is var at
            ? new JointVisit(draft.Id, at.Id, at.SubdistrictCode, leads[at.SubdistrictCode], visit.Lines) : null!).ToList();
        var outcome = draft.Derive(visits, clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;

        await db.SaveChangesAsync(ct);
        await db.ReplaceVisitsAsync(draft.Id, visits, ct);
        var along = await companions.OfAsync(month, [.. visits.Select(visit => visit.EnterpriseId).Distinct()], ct);
        return JointListDetails.Of(month, draft, [.. visits.Select(visit => JointVisitDetails.Of(visit, enterprises[visit.EnterpriseId].Brief, along))], unplaceable);
    }

    /// <summary>A draft, with the splits and merges that somebody made in it, is replaced only by whoever has read it as it is. The first derivation has nothing to read.</summary>
    private static Error? Unread(int? version, JointList? newest, JointList? draft) => (draft, version) switch
    {
        ({ }, null) => JointListErrors.DraftUnread,
        ({ }, _) => version == draft.Version ? null : RecordErrors.Stale,
        (null, null or 0) => null,
        _ => version == newest?.Version ? null : RecordErrors.Stale,
    };

    /// <summary>Lines that no longer stand are told apart before the others are placed; enterprises are read after the lines and by them, so that none is missing.</summary>
    private async Task<(IReadOnlyList<DerivedVisit> Visits, List<UnplaceableRow> Unplaceable, Dictionary<Guid, EnterpriseNow> Enterprises)> MonthAsync(YearMonth month, CancellationToken ct)
    {
        var lines = await db.FilingLines.AsNoTracking().OpenIn(month)
            .Select(line => new
            {
                Open = new OpenLine(line.Id, line.Department, line.Body, line.EnterpriseId, new DateWindow(line.From, line.To)),
                Scope = new LineScope(line.Department, line.SafetyDomains, line.Items, line.Catalogue),
            }).ToListAsync(ct);
        var ids = lines.Select(line => line.Open.EnterpriseId).Distinct().ToArray();
        var enterprises = await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(at => ids.Contains(at.Id))).ToDictionaryAsync(at => at.Id, ct);
        var checklists = await Checklists.LoadAsync(db, clock.LocalToday(), ct);

        var judged = lines.ConvertAll(line => (line.Open, Breach: checklists.Standing(line.Scope, enterprises[line.Open.EnterpriseId])));
        var derived = Derivation.Of(judged.Where(line => line.Breach is null).Select(line => line.Open), new(month, clock.LocalToday(), calendar));
        return (derived.Visits,
            [
                .. judged.Where(line => line.Breach is not null).OrderBy(line => line.Open.EnterpriseId).ThenBy(line => line.Open.Id).Select(line => Show(line.Open, line.Breach!.Title, line.Breach.Clause!.Value)),
                .. derived.Unplaceable.Select(one => Show(one.Line, one.Reason, one.Clause)),
            ], enterprises);

        UnplaceableRow Show(OpenLine line, string reason, Clause clause) => new(line.Id, line.Department, enterprises[line.EnterpriseId].Brief, reason, clause);
    }

    /// <summary>Nothing is left to derive: a draft of lines that have gone meanwhile goes too, and the last dispatched list, if any, is the answer.</summary>
    private async Task<Result<JointListDetails>> WithoutDraftAsync(YearMonth month, JointList? draft, List<UnplaceableRow> unplaceable, CancellationToken ct)
    {
        if (draft is not null)
        {
            db.JointLists.Remove(draft);
            await db.SaveChangesAsync(ct);
        }

        var last = await db.JointLists.AsNoTracking().Include(list => list.Visits).NewestOfAsync(month, ct);
        if (last is null) return JointListDetails.Of(month, null, [], unplaceable);

        var ids = last.Visits.Select(visit => visit.EnterpriseId).Distinct().ToList();
        var enterprises = await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(enterprise => ids.Contains(enterprise.Id))).ToDictionaryAsync(at => at.Id, at => at.Brief, ct);
        return JointListDetails.Of(month, last, [.. last.Visits.Select(visit => JointVisitDetails.Of(visit, enterprises[visit.EnterpriseId], CompanionViews.Nobody))], unplaceable);
    }
}
