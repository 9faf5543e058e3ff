using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The lead sends a plan back to its body, an accepted one for an adjustment.</summary>
/// <param name="Reason">What is to be changed. 2–1,000 characters.</param>
public sealed record ReturnAnnualPlan(Guid Id, int Version, string Reason) : ICommand<Result<AnnualPlanReceipt>>;

internal sealed class ReturnAnnualPlanValidator : AbstractValidator<ReturnAnnualPlan>
{
    public ReturnAnnualPlanValidator() => RuleFor(request => request.Reason).NotEmpty().Length(2, 1000);
}

internal sealed class ReturnAnnualPlanHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ReturnAnnualPlan, Result<AnnualPlanReceipt>>
{
    public async Task<Result<AnnualPlanReceipt>> Handle(ReturnAnnualPlan request, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, request.Id, request.Version, AnnualPlanVerbs.Return, ct), plan => plan.Return(request.Reason.Trim()), AnnualPlanReceipt.Of, ct);
}
