using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>The lead approves several lists in one go. Each is judged on its own; one that cannot be approved keeps the others from nothing.</summary>
public sealed record ApproveFilings(ApprovalsForm Form) : ICommand<Result<ApprovalsReceipt>>;

/// <summary>一次批准的名单，至多50份</summary>
/// <param name="Filings">各份名单，附读到的版本</param>
public sealed record ApprovalsForm(IReadOnlyList<ApprovalForm> Filings);

/// <param name="Id">名单的 id</param>
/// <param name="Version">所看的版本</param>
public sealed record ApprovalForm(Guid Id, int Version);

/// <summary>逐份的结果，与所报次序相同</summary>
/// <param name="Filings">每份一条</param>
public sealed record ApprovalsReceipt(IReadOnlyList<ApprovalResult> Filings);

/// <param name="Id">名单的 id</param>
/// <param name="Number">备案编号；未批准的没有</param>
/// <param name="Refusal">未批准的原因</param>
public sealed record ApprovalResult(Guid Id, string? Number, string? Refusal);

internal sealed class ApproveFilingsValidator : AbstractValidator<ApproveFilings>
{
    public ApproveFilingsValidator() => RuleFor(approve => approve.Form.Filings).Must(filings => filings.Count is > 0 and <= 50 && filings.Select(one => one.Id).Distinct().Count() == filings.Count)
        .WithMessage("一次批准1至50份，每份一次").OverridePropertyName("filings");
}

internal sealed class ApproveFilingsHandler(ISupervisionDb db, FilingApproval approval) : IRequestHandler<ApproveFilings, Result<ApprovalsReceipt>>
{
    public async Task<Result<ApprovalsReceipt>> Handle(ApproveFilings request, CancellationToken ct)
    {
        // Two leads who approve the same lists take them in one order, so that neither waits for the other for ever.
        var results = new Dictionary<Guid, ApprovalResult>();
        await db.LockAsync(request.Form.Filings.Select(one => LockKey.Filing(one.Id)), ct);
        foreach (var one in request.Form.Filings.OrderBy(one => one.Id))
        {
            var outcome = await approval.ApproveAsync(one.Id, one.Version, ct);
            results[one.Id] = new(one.Id, outcome.IsError ? null : outcome.Value.Number, outcome.Error?.Title);
        }

        return new ApprovalsReceipt([.. request.Form.Filings.Select(one => results[one.Id])]);
    }
}

/// <summary>Lets one list stand, for who approves one and who approves many.</summary>
internal sealed class FilingApproval(ISupervisionDb db, ICurrentUser user, FilingJudge judge, TimeProvider clock)
{
    /// <summary>Refused before anything is changed, so that others can go on in the same transaction.</summary>
    public async Task<Result<FilingReceipt>> ApproveAsync(Guid id, int version, CancellationToken ct)
    {
        var found = await db.FindAsync(user, id, version, FilingVerbs.Approve, ct);
        if (found.IsError) return found.Error!;
        var filing = found.Value;
        var verdict = await judge.JudgeAgainAsync(filing, ct);
        if (FilingVerbs.Approve.Refuses(new(filing, user, verdict)) is { } refused) return refused;

        var table = await db.FiledTableAsync(filing, clock.LocalToday(), ct);
        var outcome = filing.Approve(await db.TakeFilingNumberAsync(filing.Body, clock, ct), verdict.LateLines, verdict.RefusedLines, clock.GetUtcNow(), verdict.Turns, table);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing, verdict);
    }
}
