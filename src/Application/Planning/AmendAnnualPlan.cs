using FluentValidation;
using MediatR;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>Replaces what a draft, or a returned plan, says.</summary>
public sealed record AmendAnnualPlan(Guid Id, int Version, AnnualPlanForm Form) : ICommand<Result<AnnualPlanReceipt>>;

internal sealed class AmendAnnualPlanValidator : AbstractValidator<AmendAnnualPlan>
{
    public AmendAnnualPlanValidator() => RuleFor(amend => amend.Form).SetValidator(new AnnualPlanFormValidator()).OverridePropertyName("");
}

internal sealed class AmendAnnualPlanHandler(ISupervisionDb db, ICurrentUser user, PlanRows rows, AttachmentLinks links) : IRequestHandler<AmendAnnualPlan, Result<AnnualPlanReceipt>>
{
    public async Task<Result<AnnualPlanReceipt>> Handle(AmendAnnualPlan request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, AnnualPlanVerbs.Amend, ct);
        if (found.IsError) return found.Error!;
        var plan = found.Value;
        var judged = await rows.JudgeAsync(request.Form.Rows, plan.Body, ct);
        if (judged.Unkept is { } unkept) return unkept;

        var outcome = plan.Amend(request.Form.ContentOf(plan.Year), judged.Contents);
        if (outcome.IsError) return outcome.Error!;
        if (!await links.SetAsync(plan, ct)) return AnnualPlanErrors.LetterUnknown;
        await db.SaveChangesAsync(ct);
        return AnnualPlanReceipt.Of(plan);
    }
}
