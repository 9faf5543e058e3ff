using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>One hazard with its course, its rechecks, and what the caller may do with it.</summary>
public sealed record ShowHazard(Guid Id) : IQuery<Result<HazardDetails>>;

internal sealed class ShowHazardHandler(HazardViews views) : IRequestHandler<ShowHazard, Result<HazardDetails>>
{
    public Task<Result<HazardDetails>> Handle(ShowHazard request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
