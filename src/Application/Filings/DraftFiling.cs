using FluentValidation;
using MediatR;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Keeps a list that a body is writing. Only what cannot be kept is refused: an enterprise that the register does not know, a window that ends before it begins.</summary>
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
        var list = await drafts.ReadAsync(request.Form, filer.Value.Body, ct);
        if (list.IsError) return list.Error!;

        var filing = Filing.Draft(request.Form.Kind, filer.Value.Department, filer.Value.Body, list.Value.Content, list.Value.Lines.Select(line => line.Content), clock.GetUtcNow());
        db.Filings.Add(filing);
        await links.SetAsync(filing, ct);
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing);
    }
}
