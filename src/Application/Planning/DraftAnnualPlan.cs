using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>Begins a body's plan for a year; one for each body and year, 五(三)1.</summary>
public sealed record DraftAnnualPlan(int Year, AnnualPlanForm Form) : ICommand<Result<AnnualPlanReceipt>>;

internal sealed class DraftAnnualPlanValidator : AbstractValidator<DraftAnnualPlan>
{
    public DraftAnnualPlanValidator()
    {
        RuleFor(draft => draft.Year).IsPlanYear();
        RuleFor(draft => draft.Form).SetValidator(new AnnualPlanFormValidator()).OverridePropertyName("");
    }
}

internal sealed class DraftAnnualPlanHandler(ISupervisionDb db, ICurrentUser user, PlanRows rows, AttachmentLinks links, TimeProvider clock) : IRequestHandler<DraftAnnualPlan, Result<AnnualPlanReceipt>>
{
    public async Task<Result<AnnualPlanReceipt>> Handle(DraftAnnualPlan request, CancellationToken ct)
    {
        var body = user.PlanningBody();
        if (body.IsError) return body.Error!;
        await db.LockAsync(LockKey.Plans(request.Year), ct);
        if (await db.Visible<AnnualPlan>(user).AnyAsync(plan => plan.Body == body.Value && plan.Year == request.Year, ct)) return AnnualPlanErrors.Exists(request.Year);
        var judged = await rows.JudgeAsync(request.Form.Rows, body.Value, ct);
        if (judged.Unkept is { } unkept) return unkept;

        var plan = AnnualPlan.Draft(request.Year, body.Value, request.Form.ContentOf(request.Year), judged.Contents, clock.GetUtcNow());
        db.AnnualPlans.Add(plan);
        if (!await links.SetAsync(plan, ct)) return AnnualPlanErrors.LetterUnknown;
        await db.SaveChangesAsync(ct);
        return AnnualPlanReceipt.Of(plan);
    }
}

internal static class PlanContents
{
    public static AnnualPlanContent ContentOf(this AnnualPlanForm form, int year) => new(Typed.LineOrNull(form.Title) ?? $"{year}年度执法计划", Typed.LineOrNull(form.LetterNo), form.LetterId);
}
