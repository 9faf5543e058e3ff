using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>One hazard with its course, its rechecks, and what the caller may do with it.</summary>
public sealed record ShowHazard(Guid Id) : IQuery<Result<HazardDto>>;

internal sealed class ShowHazardHandler(HazardViews views) : IRequestHandler<ShowHazard, Result<HazardDto>>
{
    public Task<Result<HazardDto>> Handle(ShowHazard request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
