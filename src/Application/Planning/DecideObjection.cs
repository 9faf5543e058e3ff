using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The lead answers an objection: with the month that is settled, or that the slot stays.</summary>
/// <param name="Month">Null where the objection is dismissed.</param>
public sealed record DecideObjection(int Year, int Version, Guid SlotId, int? Month, string Answer) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class DecideObjectionValidator : AbstractValidator<DecideObjection>
{
    public DecideObjectionValidator()
    {
        RuleFor(decide => decide.Year).IsPlanYear();
        RuleFor(decide => decide.Month).InclusiveBetween(1, 12);
        RuleFor(decide => decide.Answer).NotEmpty().Length(2, 1000);
    }
}

internal sealed class DecideObjectionHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DecideObjection, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(DecideObjection request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Decide, (plan, here) =>
        plan.Decide(request.SlotId, request.Month, PlanMonths.Earliest(here.Today, request.Year), request.Answer.Trim(), clock.GetUtcNow()), ct);
}
