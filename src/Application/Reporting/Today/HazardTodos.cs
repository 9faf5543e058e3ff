using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)7: hazards of the caller's department that are late, or wait for its recheck; one item for each visit.</summary>
internal sealed class OwnHazardTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.RechecksRecord)) return Todos.None;
        var own = sight.Hazards.Where(hazard => hazard.Department == sight.User.Department);
        return Todos.Together(
        [
            await ByVisitAsync(sight, TodoKind.Recheck, count => $"{count} 项隐患整改完成，待复查", own.Where(hazard => hazard.Status == HazardStatus.Rectified && hazard.PassedAt == null), ct),
            await ByVisitAsync(sight, TodoKind.ChaseRectification, count => $"{count} 项隐患逾期未整改", own.Where(Hazard.DueBefore(sight.Today)), ct),
        ]);
    }

    private static Task<Todos> ByVisitAsync(Sight sight, TodoKind kind, Func<int, string> title, IQueryable<Hazard> hazards, CancellationToken ct) => Todos.FirstOfAsync(
        from hazard in hazards
        join enterprise in sight.Db.Enterprises on hazard.EnterpriseId equals enterprise.Id
        group hazard.DueOn by new { hazard.InspectionId, enterprise.Name } into visit
        orderby visit.Min(), visit.Key.InspectionId
        select new { visit.Key.InspectionId, Enterprise = visit.Key.Name, Count = visit.Count(), DueOn = visit.Min() },
        visit => new(kind, title(visit.Count), visit.Enterprise, sight.Due(visit.DueOn, Clause.Closure), Clause.Closure) { Target = new InspectionTarget(visit.InspectionId) }, ct);
}

/// <summary>五(三)7: visits of the street's whose rectified hazards wait for a recheck that nobody has planned; the street brings the bodies together for it.</summary>
internal sealed class UnplannedRecheckTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.RechecksWrite) || !sight.User.Is(Role.StreetCoordinator)) return Todos.None;
        var planned = sight.Db.Visible<Recheck>(sight.User).SelectMany(recheck => recheck.Hazards).Where(each => each.Open);
        return await Todos.FirstOfAsync(
            from hazard in sight.Hazards
            where hazard.Status == HazardStatus.Rectified && hazard.PassedAt == null && !planned.Any(each => each.HazardId == hazard.Id)
            join enterprise in sight.Db.Enterprises on hazard.EnterpriseId equals enterprise.Id
            group hazard.DueOn by new { hazard.InspectionId, enterprise.Name } into visit
            orderby visit.Min(), visit.Key.InspectionId
            select new { visit.Key.InspectionId, Enterprise = visit.Key.Name, Count = visit.Count(), DueOn = visit.Min() },
            visit => new(TodoKind.PlanRecheck, $"{visit.Count} 项隐患整改完成，待安排复查", visit.Enterprise, sight.Due(visit.DueOn, Clause.Closure), Clause.Closure) { Target = new InspectionTarget(visit.InspectionId) }, ct);
    }
}

/// <summary>五(三)7: major hazards that passed their recheck and wait for the lead's countersign.</summary>
internal sealed class CountersignTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct) => !sight.Follows(Permission.HazardsCountersign) ? Todos.None : await Todos.FirstOfAsync(
        from hazard in sight.Hazards
        join enterprise in sight.Db.Enterprises on hazard.EnterpriseId equals enterprise.Id
        where hazard.Status == HazardStatus.Rectified && hazard.PassedAt != null
        orderby hazard.PassedAt, hazard.Id
        select new { hazard.Id, hazard.Description, Enterprise = enterprise.Name },
        hazard => new(TodoKind.Countersign, "重大隐患复查通过，待会签", $"{hazard.Enterprise}，{hazard.Description}", null, Clause.Closure) { Target = new HazardTarget(hazard.Id) }, ct);
}
