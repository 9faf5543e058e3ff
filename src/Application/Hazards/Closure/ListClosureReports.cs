using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Inspections;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Closure;

/// <summary>Closure reports, the latest first.</summary>
public sealed record ListClosureReports : ClosureReportFilter, IQuery<Result<Page<ClosureReportDetails>>>
{
    public Guid? InspectionId { get; init; }

    /// <summary>只看逾期报送的（true）或按时报送的（false）</summary>
    public bool? Late { get; init; }

    internal static readonly Sorts<ClosureReport> Sorts = new(report => report.Id) { ["submittedAt"] = report => report.SubmittedAt, ["dueOn"] = report => report.DueOn };

    internal IQueryable<ClosureReport> Of(ISupervisionDb db, ICurrentUser user)
    {
        var found = db.Visible<ClosureReport>(user).AsNoTracking()
            .Where(report => InspectionId == null || report.InspectionId == InspectionId)
            .Where(report => Department == null || report.Department == Department || report.Body == Department)
            .Where(report => Late == null || report.Late == Late);
        if (string.IsNullOrWhiteSpace(Q)) return found;
        var visits = InspectionFilter.Matching(db.Visible<Inspection>(user), Q.Trim(), db.Visible<Enterprise>(user));
        return found.Where(report => visits.Any(visit => visit.Id == report.InspectionId));
    }
}

internal sealed class ListClosureReportsValidator() : ClosureReportFilterValidator<ListClosureReports>(ListClosureReports.Sorts);

internal sealed class ListClosureReportsHandler(ISupervisionDb db, ICurrentUser user, ClosureReportViews views) : IRequestHandler<ListClosureReports, Result<Page<ClosureReportDetails>>>
{
    public async Task<Result<Page<ClosureReportDetails>>> Handle(ListClosureReports request, CancellationToken ct) =>
        await views.PageAsync(request.Of(db, user).SortBy(request, ListClosureReports.Sorts, "-submittedAt"), request, ct);
}

/// <summary>One closure report.</summary>
public sealed record ShowClosureReport(Guid Id) : IQuery<Result<ClosureReportDetails>>;

internal sealed class ShowClosureReportHandler(ClosureReportViews views) : IRequestHandler<ShowClosureReport, Result<ClosureReportDetails>>
{
    public Task<Result<ClosureReportDetails>> Handle(ShowClosureReport request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
