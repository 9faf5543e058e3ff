using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>How far an import is, and what came of it.</summary>
public sealed record ShowEnterpriseImport(Guid Id) : IQuery<Result<EnterpriseImportDetails>>;

/// <summary>一次企业名单导入</summary>
/// <param name="DryRun">只核对，不写入</param>
/// <param name="By">上传人</param>
/// <param name="Total">名单的行数；尚未读完时没有</param>
/// <param name="Judged">已核对的行数</param>
/// <param name="Created">新增的企业数</param>
/// <param name="Updated">更新的企业数</param>
/// <param name="Unchanged">没有变化的企业数</param>
/// <param name="Refused">不通过的行数；不为零时一行也不写入</param>
/// <param name="Renamed">将使已登记企业改名的行数，确认导入前应逐一核对</param>
/// <param name="Notes">读取名单时的说明：读的是哪张工作表，哪些行、列没有读取</param>
/// <param name="Problem">整个名单不通过或出错的原因</param>
public sealed record EnterpriseImportDetails(
    Guid Id, string FileName, bool DryRun, EnterpriseImportStatus Status, DateTimeOffset At, string By,
    int? Total, int Judged, int Created, int Updated, int Unchanged, int Refused, int Renamed, IReadOnlyList<string> Notes, string? Problem)
{
    /// <summary>当前用户可以对这次导入办理的事</summary>
    public IReadOnlyList<Can<EnterpriseImportVerb>> Can { get; private init; } = [];

    internal static readonly Expression<Func<EnterpriseImport, EnterpriseImportDetails>> Of = import => new(
        import.Id, import.FileName, import.DryRun, import.Status, import.At, import.By,
        import.Total, import.Judged, import.Created, import.Updated, import.Unchanged, import.Refused, import.Renamed, import.Notes, import.Problem);

    internal EnterpriseImportDetails For(ICurrentUser user) => this with { Can = EnterpriseImportVerbs.All.For(new(Status, user)) };
}

internal sealed class ShowEnterpriseImportHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowEnterpriseImport, Result<EnterpriseImportDetails>>
{
    public Task<Result<EnterpriseImportDetails>> Handle(ShowEnterpriseImport request, CancellationToken ct) => db.ShowImportAsync(request.Id, user, ct);
}

internal static class EnterpriseImportShowing
{
    public static async Task<Result<EnterpriseImportDetails>> ShowImportAsync(this ISupervisionDb db, Guid id, ICurrentUser user, CancellationToken ct)
    {
        var found = await db.Visible<EnterpriseImport>(user).AsNoTracking().Where(import => import.Id == id).Select(EnterpriseImportDetails.Of).SingleOrDefaultAsync(ct);
        return found is null ? EnterpriseErrors.UnknownImport : found.For(user);
    }
}
