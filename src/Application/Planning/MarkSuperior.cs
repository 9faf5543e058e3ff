using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The lead marks that the plan is on record with the superior body too.</summary>
public sealed record MarkSuperior(int Year, int Version, string Superior, string DocumentNo, DateOnly On) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class MarkSuperiorValidator : AbstractValidator<MarkSuperior>
{
    public MarkSuperiorValidator()
    {
        RuleFor(mark => mark.Year).IsPlanYear();
        RuleFor(mark => mark.Superior).NotEmpty().MaximumLength(100);
        RuleFor(mark => mark.DocumentNo).NotEmpty().MaximumLength(100);
    }
}

internal sealed class MarkSuperiorHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MarkSuperior, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(MarkSuperior request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.MarkSuperior, (plan, here) =>
        request.On > here.Today ? DistrictPlanErrors.DayAhead : plan.MarkSuperior(Typed.Line(request.Superior), Typed.Line(request.DocumentNo), request.On), ct);
}
