using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The lead shows every slot to its enterprise, with the last day to object.</summary>
public sealed record ShowPlanToEnterprises(int Year, int Version, DateOnly ObjectBy) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class ShowPlanToEnterprisesValidator : AbstractValidator<ShowPlanToEnterprises>
{
    public ShowPlanToEnterprisesValidator() => RuleFor(show => show.Year).IsPlanYear();
}

internal sealed class ShowPlanToEnterprisesHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ShowPlanToEnterprises, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(ShowPlanToEnterprises request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Show, (plan, here) =>
        request.ObjectBy <= here.Today ? DistrictPlanErrors.ObjectByPast : plan.Show(request.ObjectBy, clock.GetUtcNow()), ct);
}
