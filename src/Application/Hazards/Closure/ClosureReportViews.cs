using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Closure;

/// <summary>Closure reports as this user may see them.</summary>
internal sealed class ClosureReportViews(ISupervisionDb db, ICurrentUser user)
{
    public async Task<Result<ClosureReportDetails>> ShowAsync(Guid id, CancellationToken ct)
    {
        var row = await RowsOf(db.Visible<ClosureReport>(user).AsNoTracking().Where(report => report.Id == id)).SingleOrDefaultAsync(ct);
        return row is null ? RecordErrors.Unknown : Show(row, await DepartmentNames.GatherAsync(db, ct));
    }

    /// <summary>Keeps the order of the reports that are given.</summary>
    public async Task<Page<ClosureReportDetails>> PageAsync(IQueryable<ClosureReport> reports, PageRequest request, CancellationToken ct)
    {
        var page = await RowsOf(reports).ToPageAsync(request, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        return page.Select(row => Show(row, names));
    }

    /// <inheritdoc cref="PageAsync"/>
    public async Task<IReadOnlyList<ClosureReportDetails>> AllAsync(IQueryable<ClosureReport> reports, CancellationToken ct)
    {
        var rows = await RowsOf(reports).ToListAsync(ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        return rows.ConvertAll(row => Show(row, names));
    }

    private IQueryable<ReportRow> RowsOf(IQueryable<ClosureReport> reports) =>
        from report in reports
        join inspection in db.Inspections on report.InspectionId equals inspection.Id
        from enterprise in db.Enterprises.Where(at => at.Id == inspection.EnterpriseId).Select(InspectedEnterprise.Of)
        select new ReportRow(report, inspection.Number, inspection.Status, enterprise);

    private static ClosureReportDetails Show(ReportRow row, DepartmentNames names) => new()
    {
        Id = row.Report.Id,
        InspectionId = row.Report.InspectionId,
        InspectionNumber = row.Number,
        InspectionStatus = row.Status,
        Enterprise = row.Enterprise.Named(names),
        Department = row.Report.Department,
        DepartmentName = names.Of(row.Report.Department),
        Account = row.Report.Account,
        DueOn = row.Report.DueOn,
        SubmittedAt = row.Report.SubmittedAt,
        Late = row.Report.Late,
        Version = row.Report.Version,
    };

    private sealed record ReportRow(ClosureReport Report, string Number, InspectionStatus Status, InspectedEnterprise Enterprise);
}
