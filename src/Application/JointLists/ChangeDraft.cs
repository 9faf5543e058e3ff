using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>草稿修改的结果</summary>
/// <param name="Version">草稿现在的版本号</param>
/// <param name="Visits">该企业现在的各次入企</param>
public sealed record DraftChange(YearMonth Month, int Version, IReadOnlyList<JointVisitDetails> Visits) : Common.IVersioned;

/// <summary>What all changes of a draft's visits share: the lock, the version, and that only the enterprise concerned is loaded.</summary>
internal sealed class ChangeDraft(ISupervisionDb db, ICurrentUser user, CompanionViews companions)
{
    public async Task<Result<DraftChange>> OfAsync(YearMonth month, int version, Guid visitId, Func<JointList, JointVisit, Task<Result>> change, CancellationToken ct)
    {
        await db.LockAsync(LockKey.JointLists, ct);
        var enterpriseId = await db.JointVisits.Where(visit => visit.Id == visitId).Select(visit => (Guid?)visit.EnterpriseId).SingleOrDefaultAsync(ct);
        var list = enterpriseId is null ? null : await db.JointLists.Include(each => each.Visits.Where(visit => visit.EnterpriseId == enterpriseId))
            .SingleOrDefaultAsync(each => each.Month == month && each.Visits.Any(visit => visit.Id == visitId), ct);
        if (list is null) return JointListVerbs.Change.Refuses(new(await db.JointLists.AsNoTracking().NewestOfAsync(month, ct), null, user)) ?? JointListErrors.UnknownVisit;
        if (JointListVerbs.Change.Refuses(new(list, null, user)) is { } refused) return refused;
        if (list.Version != version) return RecordErrors.Stale;

        var outcome = await change(list, list.Visits.Single(visit => visit.Id == visitId));
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);

        var at = (await EnterpriseNow.From(db.Enterprises.Where(enterprise => enterprise.Id == enterpriseId)).SingleAsync(ct)).Brief;
        var along = await companions.OfAsync(month, [at.Id], ct);
        return new DraftChange(month, list.Version, [.. list.Visits.OrderBy(visit => visit.From).Select(visit => JointVisitDetails.Of(visit, at, along))]);
    }
}
