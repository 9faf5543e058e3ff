using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The lead settles another month for a slot; that makes an edition.</summary>
public sealed record MoveSlot(int Year, int Version, Guid SlotId, int Month, string Reason) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class MoveSlotValidator : AbstractValidator<MoveSlot>
{
    public MoveSlotValidator()
    {
        RuleFor(move => move.Year).IsPlanYear();
        RuleFor(move => move.Month).InclusiveBetween(1, 12);
        RuleFor(move => move.Reason).NotEmpty().Length(2, 1000);
    }
}

internal sealed class MoveSlotHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveSlot, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(MoveSlot request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Move, (plan, here) =>
        plan.Move(request.SlotId, request.Month, PlanMonths.Earliest(here.Today, request.Year), request.Reason.Trim(), clock.GetUtcNow()), ct);
}
