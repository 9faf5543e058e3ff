using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>The finding body, or the lead, extends the deadline; once, with a reason.</summary>
public sealed record ExtendHazard(Guid Id, int Version, Extension Extension) : ICommand<Result<HazardDto>>;

/// <summary>整改延期</summary>
/// <param name="DueOn">新的整改期限（含当日），晚于原期限</param>
/// <param name="Reason">延期的原因</param>
public sealed record Extension(DateOnly DueOn, string Reason);

internal sealed class ExtendHazardValidator : AbstractValidator<ExtendHazard>
{
    public ExtendHazardValidator() => RuleFor(request => request.Extension.Reason).NotEmpty().MaximumLength(500).OverridePropertyName("reason");
}

internal sealed class ExtendHazardHandler(ISupervisionDb db, ICurrentUser user, HazardChanges changes, TimeProvider clock) : IRequestHandler<ExtendHazard, Result<HazardDto>>
{
    public Task<Result<HazardDto>> Handle(ExtendHazard request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, async hazard =>
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var acting = user.Is(Role.Lead) || user.ActsFor(hazard.Department);
        if (HazardRules.Extend.Check(new(acting, names.Of(hazard.Department), clock.LocalToday(), request.Extension.DueOn)) is { Count: > 0 } breaches) return Error.Broken(breaches);
        return hazard.Extend(request.Extension.DueOn, request.Extension.Reason);
    }, ct);
}
