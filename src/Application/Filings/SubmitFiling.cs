using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>Hands a body's list in: judges every row, and either registers it with a number or leaves it to the lead's approval. 五(三)2.</summary>
/// <param name="LateReason">Why it is late, where it is.</param>
/// <param name="AllowPartial">Register the rows that hold and give the others back with their reasons; otherwise one row that breaks a rule refuses the list.</param>
public sealed record SubmitFiling(Guid Id, int Version, string? LateReason, bool AllowPartial) : ICommand<Result<FilingReceipt>>;

internal sealed class SubmitFilingValidator : AbstractValidator<SubmitFiling>
{
    public SubmitFilingValidator() => RuleFor(submit => submit.LateReason).MaximumLength(1000);
}

internal sealed class SubmitFilingHandler(ISupervisionDb db, ICurrentUser user, FilingDrafts drafts, FilingJudge judge, TimeProvider clock) : IRequestHandler<SubmitFiling, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(SubmitFiling request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, FilingVerbs.Submit, ct);
        if (found.IsError) return found.Error!;
        var filing = found.Value;
        var lateReason = string.IsNullOrWhiteSpace(request.LateReason) ? null : request.LateReason.Trim();
        await drafts.PlaceAsync(filing, ct);
        var verdict = await judge.JudgeAsync(filing, lateReason is not null, ct);
        if (FilingVerbs.Submit.Refuses(new(filing, user, verdict)) is { } refused) return refused;
        if (verdict.Refuses(request.AllowPartial)) return Error.Broken(verdict.AllBreaches);

        var outcome = verdict.NeedsApproval
            ? filing.SubmitForApproval(verdict.Late ? lateReason : null, verdict.RefusedLines, clock.GetUtcNow())
            : filing.Submit(await db.TakeFilingNumberAsync(filing.Body, clock, ct), verdict.RefusedLines, clock.GetUtcNow(), verdict.Turns, await db.FiledTableAsync(filing, clock.LocalToday(), ct));
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing, verdict);
    }
}
