using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>One enterprise of a month's board, whatever the board is narrowed to: what a link to one of its visits opens.</summary>
/// <param name="Id">Of the enterprise, or of one of its visits in the month.</param>
public sealed record ShowBoardEnterprise(YearMonth Month, Guid Id) : IQuery<Result<BoardEntry>>;

/// <summary>看板上的一家企业</summary>
/// <param name="Version">草稿的版本号，调整其入企时放入 If-Match；没有草稿的为0</param>
public sealed record BoardEntry(YearMonth Month, int Version, BoardEnterprise Enterprise) : IVersioned;

internal sealed class ShowBoardEnterpriseHandler(BoardViews boards) : IRequestHandler<ShowBoardEnterprise, Result<BoardEntry>>
{
    public async Task<Result<BoardEntry>> Handle(ShowBoardEnterprise request, CancellationToken ct) =>
        await boards.EntryAsync(request.Month, request.Id, ct) is { } entry ? entry : RecordErrors.Unknown;
}
