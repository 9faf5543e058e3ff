using Microsoft.EntityFrameworkCore;
using Supervision.Application.Inspections;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>The month's way from filed lines to closed visits. What is derived and not dispatched counts as visits too, for those who see the draft.</summary>
internal static class PipelineFigures
{
    public static async Task<(MonthPipeline Pipeline, MonthFigures Figures)> OfAsync(Sight sight, YearMonth month, CancellationToken ct)
    {
        var inspections = sight.Inspections.Where(inspection => inspection.Month == month && !InspectionStatuses.Void.Contains(inspection.Status));
        var merged = sight.Lines.Where(line => line.InspectionId != null && inspections.Any(inspection => inspection.Id == line.InspectionId));
        var open = sight.OwnOpenLines(month);
        var all = merged.Concat(open);

        var mergedCount = await merged.CountAsync(ct);
        var openCount = await open.CountAsync(ct);
        var enterprises = await all.Select(line => line.EnterpriseId).Distinct().CountAsync(ct);
        var bodies = await all.Select(line => line.Body).Distinct().CountAsync(ct);
        var (draftVisits, draftJoint, draftLines) = await sight.DraftAsync(month, ct);
        var states = await inspections
            .GroupBy(inspection => new { inspection.Status, Dated = inspection.Date != null })
            .Select(group => new { group.Key.Status, group.Key.Dated, Count = group.Count() })
            .ToListAsync(ct);
        var joint = await inspections.CountAsync(JointInspections.Condition(sight.Parts), ct);
        var today = await sight.Inspections.Where(inspection => inspection.Date == sight.Today && !InspectionStatuses.Void.Contains(inspection.Status))
            .GroupBy(inspection => inspection.StartedAt != null)
            .Select(group => new { Started = group.Key, Count = group.Count() })
            .ToListAsync(ct);

        var dispatched = states.Sum(state => state.Count);
        var visits = dispatched + draftVisits;
        var saved = mergedCount + draftLines - visits;
        return (
            new(
                month, mergedCount + openCount, enterprises, bodies, visits, joint + draftJoint, Math.Max(0, openCount - draftLines), saved, dispatched,
                states.Where(state => state.Dated).Sum(state => state.Count),
                states.Where(state => state.Status is InspectionStatus.InProgress or InspectionStatus.Rectifying or InspectionStatus.Closed).Sum(state => state.Count),
                states.Where(state => state.Status == InspectionStatus.Closed).Sum(state => state.Count),
                today.Sum(each => each.Count), today.Where(each => each.Started).Sum(each => each.Count)),
            new(month, mergedCount + draftLines, visits, saved));
    }
}
