using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Guidelines;

/// <summary>Replaces what a draft, or a returned version, says.</summary>
public sealed record AmendGuideline(Guid Id, int Version, GuidelineForm Form) : ICommand<Result<GuidelineReceipt>>;

internal sealed class AmendGuidelineValidator : AbstractValidator<AmendGuideline>
{
    public AmendGuidelineValidator() => RuleFor(amend => amend.Form).SetValidator(new GuidelineFormValidator()).OverridePropertyName("");
}

internal sealed class AmendGuidelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<AmendGuideline, Result<GuidelineReceipt>>
{
    public async Task<Result<GuidelineReceipt>> Handle(AmendGuideline request, CancellationToken ct)
    {
        var sections = request.Form.Sections.Select(section => section.Content()).ToList();
        var items = await db.CheckItemsAsync(sections, ct);
        return await db.ChangeAsync(user, (request.Id, request.Version), GuidelineVerbs.Amend, guideline => items.IsError ? items : guideline.Amend(sections), ct);
    }
}
