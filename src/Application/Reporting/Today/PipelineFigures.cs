using Microsoft.EntityFrameworkCore;
using Supervision.Application.Inspections;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.Reporting.Today;

/// <summary>The month's way from filed lines to closed visits. What is derived and not dispatched counts as visits too, for those who see the draft.</summary>
internal static class PipelineFigures
{
    public static async Task<(MonthPipeline Pipeline, MonthFigures Figures)> OfAsync(Sight sight, YearMonth month, CancellationToken ct)
    {
        var inspections = sight.Inspections.Where(inspection => inspection.Month == month && inspection.Status != InspectionStatus.Cancelled);
        var merged = sight.Lines.Where(line => line.InspectionId != null && inspections.Any(inspection => inspection.Id == line.InspectionId));
        var open = sight.OpenLines(month);
        var all = merged.Concat(open);

        var mergedCount = await merged.CountAsync(ct);
        var openCount = await open.CountAsync(ct);
        var enterprises = await all.Select(line => line.EnterpriseId).Distinct().CountAsync(ct);
        var bodies = await all.Select(line => line.Body).Distinct().CountAsync(ct);
        var (draftVisits, draftJoint, draftLines) = await DraftAsync(sight, month, ct);
        var states = await inspections
            .GroupBy(inspection => new { inspection.Status, Dated = inspection.Date != null })
            .Select(group => new { group.Key.Status, group.Key.Dated, Count = group.Count() })
            .ToListAsync(ct);
        var joint = await inspections.CountAsync(JointInspections.Condition(sight.Db), ct);
        var today = await sight.Inspections.Where(inspection => inspection.Date == sight.Today && inspection.Status != InspectionStatus.Cancelled)
            .GroupBy(inspection => inspection.StartedAt != null)
            .Select(group => new { Started = group.Key, Count = group.Count() })
            .ToListAsync(ct);

        var dispatched = states.Sum(state => state.Count);
        var visits = dispatched + draftVisits;
        var saved = mergedCount + draftLines - visits;
        return (
            new(
                month, mergedCount + openCount, enterprises, bodies, visits, joint + draftJoint, openCount - draftLines, saved, dispatched,
                states.Where(state => state.Dated).Sum(state => state.Count),
                states.Where(state => state.Status is InspectionStatus.InProgress or InspectionStatus.Rectifying or InspectionStatus.Closed).Sum(state => state.Count),
                states.Where(state => state.Status == InspectionStatus.Closed).Sum(state => state.Count),
                today.Sum(each => each.Count), today.Where(each => each.Started).Sum(each => each.Count)),
            new(month, mergedCount + draftLines, visits, saved));
    }

    /// <summary>A draft is the district's: a street office sees its part once it is dispatched.</summary>
    private static async Task<(int Visits, int Joint, int Lines)> DraftAsync(Sight sight, YearMonth month, CancellationToken ct)
    {
        if (sight.User.Subdistrict is not null) return default;
        var visits = await sight.Db.JointLists.AsNoTracking()
            .Where(list => list.Month == month && list.Status == JointListStatus.Draft)
            .SelectMany(list => list.Visits)
            .Select(visit => new { Lines = visit.Lines.Count, Bodies = visit.Lines.Select(line => line.Body).Distinct().Count() })
            .ToListAsync(ct);
        return (visits.Count, visits.Count(visit => visit.Bodies > 1), visits.Sum(visit => visit.Lines));
    }
}
