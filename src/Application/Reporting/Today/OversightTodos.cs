using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)7: what the bodies owe and the lead, or the street, must press for; one item for each body.</summary>
internal static class OversightTodos
{
    public static async Task<IEnumerable<TodoItem>> OfAsync(Sight sight, CancellationToken ct) =>
        sight.Follows(Permission.InspectionsConfirm) ? [.. await ReportsAsync(sight, ct), .. await HazardsAsync(sight, ct)] : [];

    private static async Task<IEnumerable<TodoItem>> ReportsAsync(Sight sight, CancellationToken ct)
    {
        var late = await (
            from part in sight.Db.Participations.AsNoTracking()
            join inspection in sight.Inspections on part.InspectionId equals inspection.Id
            where part.State == ParticipationState.ProcedureClosed && part.ReportDueOn < sight.Today
            group part by part.Body into body
            select new { Body = body.Key, Count = body.Count(), Oldest = body.Min(part => part.ReportDueOn!.Value) }).ToListAsync(ct);
        return late.Select(body => new TodoItem(
            TodoKind.ChaseReport, $"{sight.ShortNameOf(body.Body)}闭环反馈逾期 {body.Count} 份", "程序已闭环，检查结果未报牵头单位", sight.Due(body.Oldest, Clause.Closure), Clause.Closure)
            { Count = body.Count, Body = body.Body });
    }

    private static async Task<IEnumerable<TodoItem>> HazardsAsync(Sight sight, CancellationToken ct)
    {
        var late = await sight.Hazards.Where(hazard => hazard.Status == HazardStatus.Ordered && hazard.DueOn < sight.Today)
            .GroupBy(hazard => hazard.Body)
            .Select(body => new { Body = body.Key, Count = body.Count(), Major = body.Count(hazard => hazard.Grade == HazardGrade.Major), Oldest = body.Min(hazard => hazard.DueOn) })
            .ToListAsync(ct);
        return late.Select(body => new TodoItem(
            TodoKind.ChaseRectification, $"{sight.ShortNameOf(body.Body)}发现的 {body.Count} 项隐患逾期未整改", body.Major > 0 ? $"其中重大隐患 {body.Major} 项" : null,
            sight.Due(body.Oldest, Clause.Closure), Clause.Closure) { Count = body.Count, Body = body.Body });
    }
}
