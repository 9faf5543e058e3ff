using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>How many lists of each state the ledger holds, in one statement. The states are counted beside each other, so that <see cref="FilingFilter.Status"/> means nothing here, nor do order and page.</summary>
public sealed record CountFilings : FilingFilter, IQuery<Result<FilingCounts>>;

/// <summary>执法备案各状态的名单数</summary>
/// <param name="All">符合其他条件的全部</param>
/// <param name="Draft">草稿</param>
/// <param name="PendingApproval">待审批</param>
/// <param name="Returned">已退回</param>
/// <param name="Registered">已备案</param>
/// <param name="Withdrawn">已撤回</param>
public sealed record FilingCounts(int All, int Draft, int PendingApproval, int Returned, int Registered, int Withdrawn);

internal sealed class CountFilingsValidator() : FilingFilterValidator<CountFilings>;

internal sealed class CountFilingsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<CountFilings, Result<FilingCounts>>
{
    public async Task<Result<FilingCounts>> Handle(CountFilings request, CancellationToken ct)
    {
        var counts = await (request with { Status = null }).Of(db, user).GroupBy(filing => filing.Status)
            .Select(state => new { state.Key, Count = state.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, ct);
        return new FilingCounts(counts.Values.Sum(), In(FilingStatus.Draft), In(FilingStatus.PendingApproval), In(FilingStatus.Returned), In(FilingStatus.Registered), In(FilingStatus.Withdrawn));

        int In(FilingStatus status) => counts.GetValueOrDefault(status);
    }
}
