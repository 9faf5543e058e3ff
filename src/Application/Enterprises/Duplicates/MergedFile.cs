using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>并入这家企业的一家企业</summary>
/// <param name="Id">合并的 id，撤销时用</param>
/// <param name="EnterpriseId">被并入的企业的 id</param>
/// <param name="Uscc">其统一社会信用代码</param>
/// <param name="Name">其名称</param>
/// <param name="By">办理人</param>
/// <param name="At">合并时间</param>
/// <param name="Reason">理由</param>
/// <param name="Holdings">随同转来的记录</param>
public sealed record MergedFile(Guid Id, Guid EnterpriseId, string Uscc, string Name, string By, DateTimeOffset At, string Reason, IReadOnlyList<Holding> Holdings, int Version) : IVersioned
{
    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<MergeVerb>> Can { get; init; } = [];
}

internal static class MergedFiles
{
    /// <summary>Those that stand, the last first.</summary>
    public static async Task<IReadOnlyList<MergedFile>> MergedIntoAsync(this ISupervisionDb db, Guid enterprise, Guid? later, ICurrentUser user, CancellationToken ct)
    {
        var merges = await (
            from merge in db.Visible<EnterpriseMerge>(user).AsNoTracking()
            join file in db.Enterprises on merge.FromId equals file.Id
            where merge.IntoId == enterprise && merge.UndoneReason == null
            orderby merge.At descending, merge.Id
            select new MergedFile(merge.Id, file.Id, file.Uscc, file.Name, merge.By, merge.At, merge.Reason, merge.Holdings, merge.Version)).ToListAsync(ct);
        return [.. merges.Select(merge => merge with { Can = MergeVerbs.All.For(new(true, later, user)) })];
    }
}
