using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The district's plan of a year, with its editions and what can be done to it now.</summary>
public sealed record ShowDistrictPlan(int Year) : IQuery<Result<DistrictPlanDetails>>;

internal sealed class ShowDistrictPlanValidator : AbstractValidator<ShowDistrictPlan>
{
    public ShowDistrictPlanValidator() => RuleFor(show => show.Year).IsPlanYear();
}

internal sealed class ShowDistrictPlanHandler(DistrictPlanViews views) : IRequestHandler<ShowDistrictPlan, Result<DistrictPlanDetails>>
{
    public Task<Result<DistrictPlanDetails>> Handle(ShowDistrictPlan request, CancellationToken ct) => views.ShowAsync(request.Year, ct);
}
