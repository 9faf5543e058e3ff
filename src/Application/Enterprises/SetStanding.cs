using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>Says how an enterprise stands to those who supervise it: class and owning level under 粤应急规〔2025〕4号, and the days on which it asks to be left alone.</summary>
public sealed record SetStanding(Guid Id, int Version, StandingForm Form) : ICommand<Result<EnterpriseDetails>>;

/// <summary>企业的分类、监管层级和保护日；整体替换</summary>
/// <param name="Class">企业分类；未分类的不填</param>
/// <param name="OwningLevel">监管层级；未确定的不填</param>
/// <param name="ClassDocument">确定分类、层级的文件；填了分类或层级的必须填写</param>
/// <param name="Protected">保护日，最多12段</param>
public sealed record StandingForm(EnterpriseClass? Class = null, OwningLevel? OwningLevel = null, string? ClassDocument = null, IReadOnlyList<ProtectedPeriod>? Protected = null);

internal sealed class SetStandingValidator : AbstractValidator<SetStanding>
{
    public SetStandingValidator() => RuleFor(set => set.Form).SetValidator(new StandingFormValidator()).OverridePropertyName("");
}

internal sealed class StandingFormValidator : AbstractValidator<StandingForm>
{
    public StandingFormValidator()
    {
        RuleFor(form => form.ClassDocument).MaximumLength(200)
            .Must((form, document) => (form.Class is null && form.OwningLevel is null) || Typed.LineOrNull(document) is not null).WithMessage("请填写确定分类、监管层级的文件");
        RuleFor(form => form.Protected).Must(periods => (periods?.Count ?? 0) <= EnterpriseStanding.MostPeriods).WithMessage($"最多 {EnterpriseStanding.MostPeriods} 段保护日");
        RuleForEach(form => form.Protected).ChildRules(period =>
        {
            period.RuleFor(one => one.To).Must((one, to) => to >= one.From).WithMessage("最后一天不能早于第一天");
            period.RuleFor(one => one.Reason).IsLine(100);
        });
    }
}

internal sealed class SetStandingHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<SetStanding, Result<EnterpriseDetails>>
{
    public async Task<Result<EnterpriseDetails>> Handle(SetStanding request, CancellationToken ct)
    {
        var enterprise = await db.Visible<Enterprise>(user).FindAsync(request.Id, request.Version, ct);
        if (enterprise.IsError) return enterprise.Error!;
        if (EnterpriseVerbs.Stand.Refuses(new(enterprise.Value.Status, StrikeOffFacts.Nothing, user, enterprise.Value.MergedIntoId)) is { } refused) return refused;
        enterprise.Value.Stand(new(
            request.Form.Class, request.Form.OwningLevel, Typed.LineOrNull(request.Form.ClassDocument),
            [.. (request.Form.Protected ?? []).Select(period => period with { Reason = Typed.Line(period.Reason) }).OrderBy(period => period.From)]));
        await db.SaveChangesAsync(ct);
        return await db.ShowAsync(request.Id, user, ct);
    }
}
