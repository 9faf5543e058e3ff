using FluentValidation;
using MediatR;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Keeps a list that a body is writing. A row with a slip, such as an enterprise that the register does not know, is kept like any other and told when the list is checked.</summary>
public sealed record DraftFiling(FilingForm Form) : ICommand<Result<FilingReceipt>>;

internal sealed class DraftFilingValidator : AbstractValidator<DraftFiling>
{
    public DraftFilingValidator() => RuleFor(draft => draft.Form).SetValidator(new FilingFormValidator()).OverridePropertyName("");
}

internal sealed class DraftFilingHandler(ISupervisionDb db, ICurrentUser user, FilingDrafts drafts, AttachmentLinks links, TimeProvider clock)
    : IRequestHandler<DraftFiling, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(DraftFiling request, CancellationToken ct)
    {
        var filer = user.FilingDepartment();
        if (filer.IsError) return filer.Error!;
        var list = await drafts.ReadAsync(request.Form, filer.Value.Department, ct);

        var filing = Filing.Draft(request.Form.Kind, filer.Value.Department, filer.Value.Body, list.Content, list.Placed, clock.GetUtcNow(), list.Unplaced);
        db.Filings.Add(filing);
        await links.GiveAsync(filing, ct);
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing);
    }
}
