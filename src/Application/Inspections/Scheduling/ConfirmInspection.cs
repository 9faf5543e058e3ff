using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>Fixes the day once every participant has accepted it, 五(三)4.</summary>
public sealed record ConfirmInspection(Guid Id, int Version) : ICommand<Result<InspectionDetails>>;

internal sealed class ConfirmInspectionHandler(InspectionChanges changes) : IRequestHandler<ConfirmInspection, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(ConfirmInspection request, CancellationToken ct) =>
        changes.ChangeAsync(request.Id, request.Version, InspectionVerbs.Confirm, here => here.Visit.Confirm(here.Facts.Now), ct);
}
