using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>The lead asks bodies to come along to visits of the draft, 五(三)2. Each wish is judged by itself; one that cannot be sent keeps the others from nothing.</summary>
/// <param name="Version">What the caller has read of the draft.</param>
public sealed record InviteCompanions(YearMonth Month, int Version, IReadOnlyList<CompanionWish> Wishes) : ICommand<Result<CompanionsReceipt>>;

/// <param name="VisitId">草稿中一次入企的 id</param>
/// <param name="Body">邀请的区级单位代码</param>
public sealed record CompanionWish(Guid VisitId, string Body);

/// <summary>逐个的结果，与所报次序相同</summary>
/// <param name="Wishes">每个一条</param>
public sealed record CompanionsReceipt(IReadOnlyList<CompanionResult> Wishes);

/// <param name="VisitId">入企的 id</param>
/// <param name="Body">区级单位代码</param>
/// <param name="Refusal">没有发出邀请的原因；已发出的没有</param>
public sealed record CompanionResult(Guid VisitId, string Body, string? Refusal);

internal sealed class InviteCompanionsValidator : AbstractValidator<InviteCompanions>
{
    public InviteCompanionsValidator() => RuleFor(invite => invite.Wishes).Must(wishes => wishes.Count is > 0 and <= 200 && wishes.Distinct().Count() == wishes.Count && wishes.All(wish => wish.Body.Length <= 10))
        .WithMessage("一次邀请1至200个，每个一次");
}

internal sealed class InviteCompanionsHandler(ISupervisionDb db, ICurrentUser user, CompanionViews views, TimeProvider clock) : IRequestHandler<InviteCompanions, Result<CompanionsReceipt>>
{
    public async Task<Result<CompanionsReceipt>> Handle(InviteCompanions request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.JointLists, ct);
        var newest = await db.Visible<JointList>(user).AsNoTracking().NewestOfAsync(request.Month, ct);
        if (JointListVerbs.Change.Refuses(new(newest, null, user)) is { } refused) return refused;
        if (newest!.Version != request.Version) return RecordErrors.Stale;

        var ids = request.Wishes.Select(wish => wish.VisitId).Distinct().ToArray();
        var visits = await db.Visible<JointVisit>(user).AsNoTracking().Where(visit => visit.JointListId == newest.Id && ids.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, ct);
        var places = visits.Values.Select(visit => visit.EnterpriseId).Distinct().ToArray();
        var asked = (await db.Visible<CompanionInvitation>(user).Where(one => one.Month == request.Month && places.Contains(one.EnterpriseId) && one.WithdrawnReason == null)
            .Select(one => new { one.EnterpriseId, one.Body }).ToListAsync(ct)).Select(one => (one.EnterpriseId, one.Body)).ToHashSet();
        var companions = await views.OfAsync(request.Month, places, ct);

        var results = request.Wishes.Select(wish => new CompanionResult(wish.VisitId, wish.Body, Send(wish)?.Title)).ToList();
        await db.SaveChangesAsync(ct);
        return new CompanionsReceipt(results);

        Error? Send(CompanionWish wish)
        {
            if (!visits.TryGetValue(wish.VisitId, out var visit)) return JointListErrors.UnknownVisit;
            if (asked.Contains((visit.EnterpriseId, wish.Body))) return CompanionErrors.Repeated;
            if (!companions[visit.EnterpriseId].Any(one => one.Body == wish.Body)) return CompanionErrors.NothingOwed;
            asked.Add((visit.EnterpriseId, wish.Body));
            db.CompanionInvitations.Add(CompanionInvitation.Send(new(request.Month, visit.EnterpriseId, visit.Subdistrict, wish.Body, visit.Window), user.DisplayName, clock.GetUtcNow()));
            return null;
        }
    }
}
