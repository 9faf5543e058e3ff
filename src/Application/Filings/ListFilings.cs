using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>The lists that the caller may see. <c>q</c> looks into title, number and the names of the enterprises. Sorts: createdAt, submittedAt, registeredAt, title, month.</summary>
public sealed record ListFilings : FilingFilter, IQuery<Result<Page<FilingRow>>>;

/// <summary>名单列表的一行</summary>
/// <param name="Department">备案单位代码</param>
/// <param name="DepartmentName">消防.</param>
/// <param name="LineCount">企业数</param>
/// <param name="RegisteredCount">已备案（含已下发、已检查）的行数</param>
/// <param name="From">最早窗口的第一天</param>
/// <param name="To">最晚窗口的最后一天</param>
/// <param name="Deadline">各备案行中最早的期限；不能再提交的没有</param>
public sealed record FilingRow(
    Guid Id,
    FilingKind Kind,
    string Department,
    string DepartmentName,
    string Body,
    string Title,
    YearMonth? Month,
    FilingStatus Status,
    string? Number,
    bool Late,
    int LineCount,
    int RegisteredCount,
    DateOnly? From,
    DateOnly? To,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? RegisteredAt,
    DeadlineDetails? Deadline,
    int Version);

internal sealed class ListFilingsValidator() : FilingFilterValidator<ListFilings>;

internal sealed class ListFilingsHandler(ISupervisionDb db, ICurrentUser user, FilingJudge judge) : IRequestHandler<ListFilings, Result<Page<FilingRow>>>
{
    public async Task<Result<Page<FilingRow>>> Handle(ListFilings request, CancellationToken ct)
    {
        var page = await request.Of(db, user).AsRows(db).ToPageAsync(request, ct);
        var sums = await db.SumsAsync([.. page.Items.Select(row => row.Id)], ct);
        var terms = judge.Terms(lateExplained: true);
        return page.Select(row => row.Shown(sums.GetValueOrDefault(row.Id), terms));
    }
}
