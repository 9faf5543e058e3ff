using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Hazards.Closure;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>The lead countersigns the closing of a major hazard whose recheck was passed, or sends it back, 五(三)7.</summary>
public sealed record CountersignHazard(Guid Id, int Version, Countersign? Decision = null) : ICommand<Result<HazardDetails>>;

/// <summary>会签意见</summary>
/// <param name="Agreed">是否同意闭环；不填为同意</param>
/// <param name="Reason">退回的原因，不同意时必填</param>
/// <param name="NewDueOn">退回后新的整改期限，不早于今天；不填则从今天起给予与首次相同的天数</param>
public sealed record Countersign(bool? Agreed = null, string? Reason = null, DateOnly? NewDueOn = null);

internal sealed class CountersignHazardValidator : AbstractValidator<CountersignHazard>
{
    public CountersignHazardValidator() => When(request => request.Decision?.Agreed == false, () =>
        RuleFor(request => request.Decision!.Reason).NotEmpty().MaximumLength(500).OverridePropertyName("reason"));
}

internal sealed class CountersignHazardHandler(HazardChanges changes, ProcedureClosing closing, TimeProvider clock) : IRequestHandler<CountersignHazard, Result<HazardDetails>>
{
    public Task<Result<HazardDetails>> Handle(CountersignHazard request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, HazardVerbs.Countersign, async here =>
    {
        if (request.Decision?.Agreed == false) return SendBack(here, request.Decision);
        var outcome = here.Hazard.Countersign(here.Today, clock.GetUtcNow());
        return outcome.IsError ? outcome : await closing.CloseAsync([here.Hazard], ct);
    }, ct);

    private static Result SendBack(HazardCase here, Countersign decision) => HazardRules.NewDue.Refusal(here.FactsFor(acting: true, decision.NewDueOn)) is { } refused
        ? refused
        : here.Hazard.SendBack(decision.Reason!, decision.NewDueOn ?? here.Hazard.DueAgain(here.Today));
}
