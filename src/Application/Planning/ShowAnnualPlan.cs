using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>One plan, with what the rules say of its rows while it can still be changed.</summary>
public sealed record ShowAnnualPlan(Guid Id) : IQuery<Result<AnnualPlanDetails>>;

internal sealed class ShowAnnualPlanHandler(AnnualPlanViews views) : IRequestHandler<ShowAnnualPlan, Result<AnnualPlanDetails>>
{
    public Task<Result<AnnualPlanDetails>> Handle(ShowAnnualPlan request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
