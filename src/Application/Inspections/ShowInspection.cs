using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections;

/// <summary>One visit with its parts, its hazards, and what the caller may do with it.</summary>
public sealed record ShowInspection(Guid Id) : IQuery<Result<InspectionDetails>>;

internal sealed class ShowInspectionHandler(InspectionViews views) : IRequestHandler<ShowInspection, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(ShowInspection request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
