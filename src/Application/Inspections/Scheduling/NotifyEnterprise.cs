using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>Tells the enterprise who comes, when and for what, 五(三)4: from now on its account sees the visit, without the parts that must stay confidential.</summary>
public sealed record NotifyEnterprise(Guid Id, int Version) : ICommand<Result<InspectionDetails>>;

internal sealed class NotifyEnterpriseHandler(InspectionChanges changes) : IRequestHandler<NotifyEnterprise, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(NotifyEnterprise request, CancellationToken ct) =>
        changes.ChangeAsync(request.Id, request.Version, InspectionVerbs.Notify, here => here.Visit.Notify(here.Facts.Now), ct);
}
