using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Closure;

/// <summary>Closure reports that are owed: procedures that are closed and not reported yet, what is due first before all others. 五(三)7.</summary>
public sealed record ListOwedReports : ClosureReportFilter, IQuery<Result<Page<OwedReport>>>
{
    /// <summary>只看逾期未报的（true）或期限内待报的（false）</summary>
    public bool? Overdue { get; init; }

    internal static readonly Sorts<Participation> Sorts = new(part => part.Id) { ["dueOn"] = part => part.ReportDueOn, ["closedOn"] = part => part.ProcedureClosedOn };

    /// <summary>What this user sees of what is owed; an enterprise nothing.</summary>
    internal IQueryable<Participation> Of(ISupervisionDb db, ICurrentUser user, DateOnly today)
    {
        var (visits, staff) = (db.Visible<Inspection>(user), user.IsStaff());
        if (!string.IsNullOrWhiteSpace(Q)) visits = InspectionFilter.Matching(visits, Q.Trim(), db.Visible<Enterprise>(user));
        return db.Visible<Participation>(user).AsNoTracking()
            .Where(part => staff && part.State == ParticipationState.ProcedureClosed && part.ReportDueOn != null)
            .Where(part => Department == null || part.Department == Department || part.Body == Department)
            .Where(part => Overdue == null || part.ReportDueOn < today == Overdue)
            .Where(part => visits.Any(visit => visit.Id == part.InspectionId));
    }
}

/// <summary>一份待报的闭环反馈</summary>
public sealed record OwedReport
{
    public required Guid InspectionId { get; init; }
    public required string InspectionNumber { get; init; }
    public required InspectedEnterprise Enterprise { get; init; }

    /// <summary>应报单位代码</summary>
    public required string Department { get; init; }

    public required string DepartmentName { get; init; }

    /// <summary>本单位程序闭环的日期</summary>
    public required DateOnly ClosedOn { get; init; }

    /// <summary>报送期限；逾期的工作日数为负</summary>
    public required DeadlineDetails Deadline { get; init; }
}

internal sealed class ListOwedReportsValidator() : ClosureReportFilterValidator<ListOwedReports>(ListOwedReports.Sorts);

internal sealed class ListOwedReportsHandler(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, TimeProvider clock) : IRequestHandler<ListOwedReports, Result<Page<OwedReport>>>
{
    public async Task<Result<Page<OwedReport>>> Handle(ListOwedReports request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var (inspections, enterprises) = (db.Visible<Inspection>(user), db.Visible<Enterprise>(user));
        var rows =
            from part in request.Of(db, user, today).SortBy(request, ListOwedReports.Sorts, "dueOn")
            join inspection in inspections on part.InspectionId equals inspection.Id
            from enterprise in enterprises.Where(at => at.Id == inspection.EnterpriseId).Select(InspectedEnterprise.Of)
            select new { part.InspectionId, inspection.Number, Enterprise = enterprise, part.Department, ClosedOn = part.ProcedureClosedOn!.Value, DueOn = part.ReportDueOn!.Value };
        var page = await rows.ToPageAsync(request, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        return page.Select(row => new OwedReport
        {
            InspectionId = row.InspectionId,
            InspectionNumber = row.Number,
            Enterprise = row.Enterprise.Named(names),
            Department = row.Department,
            DepartmentName = names.Of(row.Department),
            ClosedOn = row.ClosedOn,
            Deadline = DeadlineDetails.Of(row.DueOn, Clause.Closure, calendar, today),
        });
    }
}
