using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Inspections;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Closure;

/// <summary>What closure reports that were handed in are narrowed by: the latest first.</summary>
public abstract record SubmittedReportFilter : ClosureReportFilter
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
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var visits = InspectionFilter.Matching(db.Visible<Inspection>(user), Q.Trim(), db.Visible<Enterprise>(user));
            found = found.Where(report => visits.Any(visit => visit.Id == report.InspectionId));
        }

        return found.SortBy(this, Sorts, "-submittedAt");
    }
}
