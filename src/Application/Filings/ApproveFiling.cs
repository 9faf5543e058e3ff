using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>The lead lets a late list, or one that claims 等情形, stand. Lines that have come to break a rule meanwhile are refused; where none is left, the approval is.</summary>
public sealed record ApproveFiling(Guid Id, int Version) : ICommand<Result<FilingReceipt>>;

internal sealed class ApproveFilingHandler(ISupervisionDb db, ICurrentUser user, FilingJudge judge, TimeProvider clock) : IRequestHandler<ApproveFiling, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(ApproveFiling request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, FilingVerbs.Approve, ct);
        if (found.IsError) return found.Error!;
        var filing = found.Value;
        var verdict = await judge.JudgeAgainAsync(filing, ct);
        if (FilingVerbs.Approve.Refuses(new(filing, user, verdict)) is { } refused) return refused;

        var outcome = filing.Approve(await db.TakeFilingNumberAsync(filing.Body, clock, ct), verdict.LateLines, verdict.RefusedLines, clock.GetUtcNow(), verdict.Turns, await db.FiledItemsAsync(filing, ct));
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing, verdict);
    }
}
