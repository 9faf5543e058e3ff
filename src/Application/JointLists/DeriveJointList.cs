using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>
/// 五(三)2: derives the fewest visits that serve the month's open lines. Replaces the month's draft; after a dispatch it makes a supplement of the lines that
/// came since, and where there are none it leaves everything as it is.
/// </summary>
public sealed record DeriveJointList(YearMonth Month) : ICommand<Result<JointListDto>>;

internal sealed class DeriveJointListHandler(ISupervisionDb db, IWorkCalendar calendar, TimeProvider clock) : IRequestHandler<DeriveJointList, Result<JointListDto>>
{
    public async Task<Result<JointListDto>> Handle(DeriveJointList request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.JointLists, ct);

        var month = request.Month;
        var open = await db.FilingLines.AsNoTracking().OpenIn(month)
            .Select(line => new OpenLine(line.Id, line.Department, line.Body, line.EnterpriseId, new DateWindow(line.From, line.To))).ToListAsync(ct);
        var enterprises = await EnterprisesOfAsync(month, ct);
        var derived = Derivation.Of(open, new(month, clock.LocalToday(), calendar));
        var unplaceable = derived.Unplaceable
            .Select(one => new UnplaceableDto(one.Line.Id, one.Line.Department, enterprises[one.Line.EnterpriseId], one.Reason, one.Clause)).ToList();

        var draft = await db.DraftOfAsync(month, ct);
        if (derived.Visits.Count == 0) return await WithoutDraftAsync(month, draft, unplaceable, ct);

        if (draft is null)
        {
            draft = JointList.Open(month, await db.JointLists.CountAsync(list => list.Month == month, ct) + 1);
            db.JointLists.Add(draft);
        }

        var leads = await db.Subdistricts.AsNoTracking().ToDictionaryAsync(street => street.Code, street => Bodies.Office(Bodies.Emergency, street.Suffix), ct);
        var visits = derived.Visits.Select(visit => enterprises[visit.EnterpriseId] is var at
            ? new JointVisit(draft.Id, at.Id, at.SubdistrictCode, leads[at.SubdistrictCode], visit.Lines) : null!).ToList();
        var outcome = draft.Derive(visits, clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;

        await db.SaveChangesAsync(ct);
        await db.ReplaceVisitsAsync(draft.Id, visits, ct);
        return JointListDto.Of(month, draft, [.. visits.Select(visit => JointVisitDto.Of(visit, enterprises[visit.EnterpriseId]))], unplaceable);
    }

    /// <summary>Read apart from the lines, of which each enterprise has several.</summary>
    private Task<Dictionary<Guid, VisitedEnterprise>> EnterprisesOfAsync(YearMonth month, CancellationToken ct) => db.Enterprises.AsNoTracking()
        .Where(at => db.FilingLines.OpenIn(month).Select(line => line.EnterpriseId).Contains(at.Id))
        .Select(at => new VisitedEnterprise(at.Id, at.Uscc, at.Name, at.SubdistrictCode)).ToDictionaryAsync(at => at.Id, ct);

    /// <summary>Nothing is left to derive: a draft of lines that have gone meanwhile goes too, and the last dispatched list, if any, is the answer.</summary>
    private async Task<Result<JointListDto>> WithoutDraftAsync(YearMonth month, JointList? draft, List<UnplaceableDto> unplaceable, CancellationToken ct)
    {
        if (draft is not null)
        {
            db.JointLists.Remove(draft);
            await db.SaveChangesAsync(ct);
        }

        var last = await db.JointLists.AsNoTracking().Include(list => list.Visits).Where(list => list.Month == month).OrderByDescending(list => list.Sequence).FirstOrDefaultAsync(ct);
        if (last is null) return JointListDto.Of(month, null, [], unplaceable);

        var ids = last.Visits.Select(visit => visit.EnterpriseId).Distinct().ToList();
        var enterprises = await db.Enterprises.AsNoTracking().Where(enterprise => ids.Contains(enterprise.Id))
            .ToDictionaryAsync(at => at.Id, at => new VisitedEnterprise(at.Id, at.Uscc, at.Name, at.SubdistrictCode), ct);
        return JointListDto.Of(month, last, [.. last.Visits.Select(visit => JointVisitDto.Of(visit, enterprises[visit.EnterpriseId]))], unplaceable);
    }
}
