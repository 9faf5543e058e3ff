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
            await sight.ByVisitAsync(TodoKind.Recheck, count => $"{count} 项隐患整改完成，待复查", own.Where(Hazard.AwaitsRecheck), ct),
            await sight.ByVisitAsync(TodoKind.ChaseRectification, count => $"{count} 项隐患逾期未整改", own.Where(Hazard.DueBefore(sight.Today)), ct),
        ]);
    }
}

/// <summary>五(三)7: visits of the street's whose rectified hazards wait for a recheck that nobody has planned; the street brings the bodies together for it.</summary>
internal sealed class UnplannedRecheckTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.RechecksWrite) || !sight.User.Is(Role.StreetCoordinator)) return Todos.None;
        var planned = sight.Db.Visible<Recheck>(sight.User).SelectMany(recheck => recheck.Hazards).Where(each => each.Open);
        var waiting = sight.Hazards.Where(Hazard.AwaitsRecheck).Where(hazard => !planned.Any(each => each.HazardId == hazard.Id));
        return await sight.ByVisitAsync(TodoKind.PlanRecheck, count => $"{count} 项隐患整改完成，待安排复查", waiting, ct);
    }
}

/// <summary>五(三)7: major hazards that passed their recheck and wait for the lead's countersign.</summary>
internal sealed class CountersignTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct) => !sight.Follows(Permission.HazardsCountersign) ? Todos.None : await Todos.FirstOfAsync(
        from hazard in sight.Hazards.Where(Hazard.AwaitsCountersign)
        join enterprise in sight.Db.Enterprises on hazard.EnterpriseId equals enterprise.Id
        orderby hazard.PassedAt, hazard.Id
        select new { hazard.Id, hazard.Description, Enterprise = enterprise.Name },
        hazard => new(TodoKind.Countersign, "重大隐患复查通过，待会签", $"{hazard.Enterprise}，{hazard.Description}", null, Clause.Closure) { Target = new HazardTarget(hazard.Id) }, ct);
}

internal static class HazardTodos
{
    /// <summary>One item for each visit that has such hazards, by the earliest of their deadlines.</summary>
    public static Task<Todos> ByVisitAsync(this Sight sight, TodoKind kind, Func<int, string> title, IQueryable<Hazard> hazards, CancellationToken ct) => Todos.FirstOfAsync(
        from hazard in hazards
        join enterprise in sight.Db.Enterprises on hazard.EnterpriseId equals enterprise.Id
        group hazard.DueOn by new { hazard.InspectionId, enterprise.Name } into visit
        orderby visit.Min(), visit.Key.InspectionId
        select new { visit.Key.InspectionId, Enterprise = visit.Key.Name, Count = visit.Count(), DueOn = visit.Min() },
        visit => new(kind, title(visit.Count), visit.Enterprise, sight.Due(visit.DueOn, Clause.Closure), Clause.Closure) { Target = new InspectionTarget(visit.InspectionId) }, ct);
}
