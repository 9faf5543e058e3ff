using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>What rechecks are narrowed by: those that wait first, then the latest, unless another order is asked for.</summary>
public abstract record RecheckFilter : PageRequest
{
    public RecheckStatus? Status { get; init; }
    public Guid? InspectionId { get; init; }
    public Guid? EnterpriseId { get; init; }

    /// <summary>参加单位代码；区级单位包括其街道所</summary>
    public string? Department { get; init; }

    /// <summary>复查日期不早于</summary>
    public DateOnly? From { get; init; }

    /// <summary>复查日期不晚于</summary>
    public DateOnly? To { get; init; }

    internal static readonly Sorts<Recheck> Sorts = new(recheck => recheck.Id) { ["date"] = recheck => recheck.Date };

    internal IQueryable<Recheck> Of(ISupervisionDb db, ICurrentUser user)
    {
        var found = db.Visible<Recheck>(user).AsNoTracking()
            .Where(recheck => Status == null || recheck.Status == Status)
            .Where(recheck => InspectionId == null || recheck.InspectionId == InspectionId)
            .Where(recheck => EnterpriseId == null || recheck.EnterpriseId == EnterpriseId)
            .Where(recheck => Department == null || recheck.Hazards.Any(each => Bodies.Include(Department, each.Department)))
            .Where(recheck => From == null || recheck.Date >= From)
            .Where(recheck => To == null || recheck.Date <= To);
        var (inspections, enterprises) = (db.Visible<Inspection>(user), db.Visible<Enterprise>(user).Matching(Q));
        if (!string.IsNullOrWhiteSpace(Q))
            found = found.Where(recheck => inspections.Any(inspection => inspection.Id == recheck.InspectionId && inspection.Number.Contains(Q)) || enterprises.Any(enterprise => enterprise.Id == recheck.EnterpriseId));
        return Sort is null
            ? found.OrderBy(recheck => recheck.Status == RecheckStatus.Planned ? 0 : 1).ThenByDescending(recheck => recheck.Date).ThenByDescending(recheck => recheck.Id)
            : found.SortBy(this, Sorts, "-date");
    }
}
