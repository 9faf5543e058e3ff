using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Closure;

/// <summary>How many closure reports have been handed in, and how many are owed; order and page mean nothing here. 五(三)7.</summary>
public sealed record CountClosureReports : ClosureReportFilter, IQuery<Result<ClosureReportCounts>>;

/// <summary>闭环反馈各部分的份数</summary>
/// <param name="Reported">已报送</param>
/// <param name="Owed">待报，包括逾期未报的</param>
/// <param name="Overdue">逾期未报</param>
public sealed record ClosureReportCounts(int Reported, int Owed, int Overdue);

internal sealed class CountClosureReportsValidator() : ClosureReportFilterValidator<CountClosureReports>([]);

internal sealed class CountClosureReportsHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CountClosureReports, Result<ClosureReportCounts>>
{
    public async Task<Result<ClosureReportCounts>> Handle(CountClosureReports request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var reported = await new ListClosureReports { Q = request.Q, Department = request.Department }.Of(db, user).CountAsync(ct);
        var owed = await new ListOwedReports { Q = request.Q, Department = request.Department }.Of(db, user, today)
            .GroupBy(part => part.ReportDueOn < today).Select(part => new { Overdue = part.Key, Count = part.Count() }).ToListAsync(ct);
        return new ClosureReportCounts(reported, owed.Sum(part => part.Count), owed.Where(part => part.Overdue).Sum(part => part.Count));
    }
}
