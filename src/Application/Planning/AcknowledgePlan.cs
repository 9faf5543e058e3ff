using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>区司法局 acknowledges the plan under a number of its own.</summary>
/// <param name="On">Today or before.</param>
public sealed record AcknowledgePlan(int Year, int Version, string ReceiptNo, DateOnly On) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class AcknowledgePlanValidator : AbstractValidator<AcknowledgePlan>
{
    public AcknowledgePlanValidator()
    {
        RuleFor(acknowledge => acknowledge.Year).IsPlanYear();
        RuleFor(acknowledge => acknowledge.ReceiptNo).NotEmpty().MaximumLength(100);
    }
}

internal sealed class AcknowledgePlanHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AcknowledgePlan, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(AcknowledgePlan request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Acknowledge, (plan, here) =>
        request.On > here.Today ? DistrictPlanErrors.DayAhead : plan.Acknowledge(Typed.Line(request.ReceiptNo), request.On), ct);
}
