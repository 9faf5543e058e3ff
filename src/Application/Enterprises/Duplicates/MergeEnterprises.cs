using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>把重复登记的企业并入另一家：其备案、检查、隐患、计划、账号等全部转到保留的企业，其名称和代码以后都指向保留的企业；可以撤销</summary>
/// <param name="FromId">被并入的企业的 id</param>
/// <param name="IntoId">保留的企业的 id</param>
/// <param name="Reason">为什么认定是同一家企业，不超过300字</param>
public sealed record MergeEnterprises(Guid FromId, Guid IntoId, string Reason) : ICommand<Result<EnterpriseDetails>>;

internal sealed class MergeEnterprisesValidator : AbstractValidator<MergeEnterprises>
{
    public MergeEnterprisesValidator() => RuleFor(merge => merge.Reason).IsLine(300);
}

internal sealed class MergeEnterprisesHandler(ISupervisionDb db, ICurrentUser user, IEnterpriseHoldings holdings, TimeProvider clock) : IRequestHandler<MergeEnterprises, Result<EnterpriseDetails>>
{
    public async Task<Result<EnterpriseDetails>> Handle(MergeEnterprises request, CancellationToken ct)
    {
        await MergeLocks.TakeAsync(db, request.FromId, request.IntoId, ct);
        await holdings.HoldAsync(request.FromId, ct);
        var pair = await MergePair.FindAsync(db.Visible<Enterprise>(user), request.FromId, request.IntoId, ct);
        if (pair.IsError) return pair.Error!;
        var ((from, into), reason, now) = (pair.Value, Typed.Line(request.Reason), clock.GetUtcNow());

        var merge = EnterpriseMerge.Of(from, into, reason, user.DisplayName, clock.LocalToday(), now);
        db.EnterpriseMerges.Add(merge);
        await DecideAsync(from.Id, into.Id, reason, now, ct);
        await db.SaveChangesAsync(ct);

        merge.Moved(from, into, await holdings.MoveAsync(merge.Id, from.Id, into.Id, ct));
        await db.HandOverAsync(into.Id, into.SubdistrictCode, clock.LocalToday(), ct);
        await db.SaveChangesAsync(ct);
        return await db.ShowAsync(into.Id, user, ct);
    }

    /// <summary>The two are one now; nobody needs to look at the merged file beside others.</summary>
    private async Task DecideAsync(Guid from, Guid into, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var pairs = await db.Visible<DuplicatePair>(user).Where(pair => pair.FirstId == from || pair.SecondId == from).ToListAsync(ct);
        foreach (var pair in pairs)
        {
            if (pair.FirstId == into || pair.SecondId == into) pair.Merge(reason, user.DisplayName, now);
            else if (pair.Status == DuplicateStatus.Proposed) db.DuplicatePairs.Remove(pair);
        }
    }
}
