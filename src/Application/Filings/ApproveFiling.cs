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
        var found = await db.FindHandedInAsync(user, request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        var filing = found.Value;
        var allowed = filing.MayApprove();
        if (allowed.IsError) return allowed.Error!;

        var verdict = await judge.JudgeAgainAsync(filing, ct);
        if (verdict.Lines.Count == 0) return FilingErrors.NoLines;
        if (verdict.Refuses(allowPartial: true)) return Error.Broken(verdict.AllBreaches);

        var outcome = filing.Approve(await db.TakeFilingNumberAsync(filing.Body, clock, ct), verdict.LateLines, verdict.RefusedLines, clock.GetUtcNow(), verdict.Turns);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing, verdict);
    }
}
