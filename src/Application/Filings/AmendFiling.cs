using FluentValidation;
using MediatR;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>Replaces what a draft, or a returned list, says. Its kind stays.</summary>
public sealed record AmendFiling(Guid Id, int Version, FilingForm Form) : ICommand<Result<FilingReceipt>>;

internal sealed class AmendFilingValidator : AbstractValidator<AmendFiling>
{
    public AmendFilingValidator() => RuleFor(amend => amend.Form).SetValidator(new FilingFormValidator()).OverridePropertyName("");
}

internal sealed class AmendFilingHandler(ISupervisionDb db, ICurrentUser user, FilingDrafts drafts, AttachmentLinks links) : IRequestHandler<AmendFiling, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(AmendFiling request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, FilingVerbs.Amend, ct);
        if (found.IsError) return found.Error!;
        var filing = found.Value;
        if (filing.Kind != request.Form.Kind) return FilingErrors.KindFixed;
        var list = await drafts.ReadAsync(request.Form, filing.Department, ct);

        var outcome = filing.Amend(list.Content, list.Placed, list.Unplaced);
        if (outcome.IsError) return outcome.Error!;
        await links.SetAsync(filing, ct);
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing);
    }
}
