using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Closure;

/// <summary>Closure reports, the latest first.</summary>
public sealed record ListClosureReports : SubmittedReportFilter, IQuery<Result<Page<ClosureReportDetails>>>;

internal sealed class ListClosureReportsValidator() : ClosureReportFilterValidator<ListClosureReports>(SubmittedReportFilter.Sorts);

internal sealed class ListClosureReportsHandler(ISupervisionDb db, ICurrentUser user, ClosureReportViews views) : IRequestHandler<ListClosureReports, Result<Page<ClosureReportDetails>>>
{
    public async Task<Result<Page<ClosureReportDetails>>> Handle(ListClosureReports request, CancellationToken ct) =>
        await views.PageAsync(request.Of(db, user), request, ct);
}

/// <summary>One closure report.</summary>
public sealed record ShowClosureReport(Guid Id) : IQuery<Result<ClosureReportDetails>>;

internal sealed class ShowClosureReportHandler(ClosureReportViews views) : IRequestHandler<ShowClosureReport, Result<ClosureReportDetails>>
{
    public Task<Result<ClosureReportDetails>> Handle(ShowClosureReport request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
