using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>The finding body, or the lead, extends the deadline; once, with a reason.</summary>
public sealed record ExtendHazard(Guid Id, int Version, Extension Extension) : ICommand<Result<HazardDetails>>;

/// <summary>整改延期</summary>
/// <param name="DueOn">新的整改期限（含当日），晚于原期限</param>
/// <param name="Reason">延期的原因</param>
public sealed record Extension(DateOnly DueOn, string Reason);

internal sealed class ExtendHazardValidator : AbstractValidator<ExtendHazard>
{
    public ExtendHazardValidator() => RuleFor(request => request.Extension.Reason).NotEmpty().MaximumLength(500).OverridePropertyName("reason");
}

internal sealed class ExtendHazardHandler(HazardChanges changes) : IRequestHandler<ExtendHazard, Result<HazardDetails>>
{
    public Task<Result<HazardDetails>> Handle(ExtendHazard request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, HazardVerbs.Extend, here =>
        Task.FromResult(HazardRules.NewDue.Refusal(here.FactsFor(acting: true, request.Extension.DueOn)) is { } refused ? refused : here.Hazard.Extend(request.Extension.DueOn, request.Extension.Reason)), ct);
}
