using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>What a merge would do, before anybody does it.</summary>
/// <param name="FromId">被并入的企业的 id</param>
/// <param name="IntoId">保留的企业的 id</param>
public sealed record PreviewMerge(Guid FromId, Guid IntoId) : IQuery<Result<MergePreview>>;

/// <summary>合并前的预览</summary>
/// <param name="From">被并入的企业</param>
/// <param name="Into">保留的企业</param>
/// <param name="Holdings">随同转到保留企业的记录</param>
/// <param name="Collisions">两家都有、合并后须注意的情况，各一句话</param>
public sealed record MergePreview(EnterpriseBrief From, EnterpriseBrief Into, IReadOnlyList<Holding> Holdings, IReadOnlyList<string> Collisions);

internal sealed class PreviewMergeHandler(ISupervisionDb db, ICurrentUser user, IEnterpriseHoldings holdings) : IRequestHandler<PreviewMerge, Result<MergePreview>>
{
    public async Task<Result<MergePreview>> Handle(PreviewMerge request, CancellationToken ct)
    {
        var pair = await MergePair.FindAsync(db.Visible<Enterprise>(user), request.FromId, request.IntoId, ct);
        if (pair.IsError) return pair.Error!;
        var moving = await holdings.CountAsync(request.FromId, request.IntoId, ct);
        return new MergePreview(
            BriefOf(pair.Value.From), BriefOf(pair.Value.Into), [.. moving.Where(one => one.Moved + one.Staying > 0)], await MergeCollisions.GatherAsync(db, request.FromId, request.IntoId, moving, ct));
    }

    private static EnterpriseBrief BriefOf(Enterprise one) => new(one.Id, one.Uscc, one.Name, one.RiskColour, one.SubdistrictCode);
}

/// <summary>The two files of a merge, where they may be merged.</summary>
internal sealed record MergePair(Enterprise From, Enterprise Into)
{
    public static async Task<Result<MergePair>> FindAsync(IQueryable<Enterprise> visible, Guid from, Guid into, CancellationToken ct)
    {
        if (from == into) return EnterpriseMergeErrors.Same;
        var found = await visible.Where(enterprise => enterprise.Id == from || enterprise.Id == into).ToDictionaryAsync(enterprise => enterprise.Id, ct);
        if (found.Count < 2) return EnterpriseErrors.Unknown;
        if (found.Values.Any(enterprise => enterprise.MergedIntoId is not null)) return EnterpriseMergeErrors.Merged;
        if (found[into].Status == EnterpriseStatus.Deregistered && found[from].Status == EnterpriseStatus.Active) return EnterpriseMergeErrors.SurvivorStruckOff;
        return new MergePair(found[from], found[into]);
    }
}
