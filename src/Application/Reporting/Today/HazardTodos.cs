using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)7: hazards that are late, that wait for a recheck of the caller's department, or for the lead's countersign.</summary>
internal static class HazardTodos
{
    public static async Task<IEnumerable<TodoItem>> OfAsync(Sight sight, CancellationToken ct)
    {
        List<TodoItem> found = [];
        if (sight.Follows(Permission.RechecksRecord))
        {
            found.AddRange(await WaitingAsync(sight, ct));
            found.AddRange(await OverdueAsync(sight, ct));
        }

        if (sight.Follows(Permission.HazardsCountersign)) found.AddRange(await PassedAsync(sight, ct));
        return found;
    }

    private static IQueryable<Hazard> Own(Sight sight) => sight.Db.Hazards.AsNoTracking().Where(hazard => hazard.Department == sight.User.Department);

    private static async Task<IEnumerable<TodoItem>> WaitingAsync(Sight sight, CancellationToken ct) =>
        (await ByVisitAsync(sight, Own(sight).Where(hazard => hazard.Status == HazardStatus.Rectified && hazard.PassedAt == null), ct)).Select(visit =>
            new TodoItem(TodoKind.Recheck, $"{visit.Count} 项隐患整改完成，待复查", visit.Enterprise, sight.Due(visit.DueOn, Clause.Closure), Clause.Closure)
            { InspectionId = visit.InspectionId });

    private static async Task<IEnumerable<TodoItem>> OverdueAsync(Sight sight, CancellationToken ct) =>
        (await ByVisitAsync(sight, Own(sight).Where(hazard => hazard.Status == HazardStatus.Ordered && hazard.DueOn < sight.Today), ct)).Select(visit =>
            new TodoItem(TodoKind.ChaseRectification, $"{visit.Count} 项隐患逾期未整改", visit.Enterprise, sight.Due(visit.DueOn, Clause.Closure), Clause.Closure)
            { InspectionId = visit.InspectionId });

    private static async Task<IEnumerable<TodoItem>> PassedAsync(Sight sight, CancellationToken ct)
    {
        var hazards = await (
            from hazard in sight.Db.Hazards.AsNoTracking()
            join enterprise in sight.Db.Enterprises on hazard.EnterpriseId equals enterprise.Id
            where hazard.Status == HazardStatus.Rectified && hazard.PassedAt != null
            orderby hazard.PassedAt
            select new { hazard.Id, hazard.Description, Enterprise = enterprise.Name }).ToListAsync(ct);
        return hazards.Select(hazard =>
            new TodoItem(TodoKind.Countersign, "重大隐患复查通过，待会签", $"{hazard.Enterprise}，{hazard.Description}", null, Clause.Closure) { HazardId = hazard.Id });
    }

    private sealed record Visit(Guid InspectionId, string Enterprise, int Count, DateOnly DueOn);

    private static async Task<List<Visit>> ByVisitAsync(Sight sight, IQueryable<Hazard> hazards, CancellationToken ct) => await (
        from hazard in hazards
        join enterprise in sight.Db.Enterprises on hazard.EnterpriseId equals enterprise.Id
        group hazard.DueOn by new { hazard.InspectionId, enterprise.Name } into visit
        select new Visit(visit.Key.InspectionId, visit.Key.Name, visit.Count(), visit.Min())).ToListAsync(ct);
}
