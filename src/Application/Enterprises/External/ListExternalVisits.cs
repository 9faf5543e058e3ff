using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>Visits by bodies above the district, the newest first. Sorts: on, recordedAt.</summary>
public sealed record ListExternalVisits : ExternalVisitFilter, IQuery<Result<Page<ExternalVisitRow>>>;

internal sealed class ListExternalVisitsValidator() : PageRequestValidator<ListExternalVisits>(ListExternalVisitsHandler.Sorts);

internal sealed class ListExternalVisitsHandler(ISupervisionDb db, ICurrentUser user, ExternalVisitViews views) : IRequestHandler<ListExternalVisits, Result<Page<ExternalVisitRow>>>
{
    public static readonly Sorts<ExternalVisit> Sorts = new(visit => visit.Id)
    {
        ["on"] = visit => visit.On,
        ["recordedAt"] = visit => visit.RecordedAt,
    };

    public async Task<Result<Page<ExternalVisitRow>>> Handle(ListExternalVisits request, CancellationToken ct)
    {
        var visits = request.Of(db, user);
        var page = await visits.SortBy(request, Sorts, "-on").ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(visit => rows[visit.Id]);
    }
}
