using Supervision.Domain.Inspections;

namespace Supervision.Application.JointLists;

/// <summary>The counts of a board. A line counts with the visit that serves it; a cancelled inspection and its lines count nowhere.</summary>
internal static class BoardCounting
{
    public static BoardTotals Totals(IReadOnlyList<BoardEnterprise> enterprises)
    {
        var visits = enterprises.SelectMany(Counting).ToList();
        var lines = visits.Sum(visit => visit.Lines.Count);
        var joint = visits.Count(visit => visit.Joint);
        var open = enterprises.SelectMany(at => at.Lines).Where(line => line.VisitId is null).ToList();
        return new(
            Lines: lines,
            Enterprises: enterprises.Count,
            Bodies: enterprises.SelectMany(at => at.Lines).Select(line => line.Body).Distinct().Count(),
            Visits: visits.Count,
            Joint: joint,
            Single: visits.Count - joint,
            VisitsSaved: lines - visits.Count,
            Apart: enterprises.Count(at => Counting(at).Skip(1).Any()),
            Unplaceable: open.Count(line => line.Unplaceable is not null),
            Waiting: open.Count(line => line.Unplaceable is null),
            Scheduled: visits.Count(visit => visit.Inspection?.Date is not null),
            Outdated: visits.Count(visit => visit.Outdated),
            Draft: visits.Count(visit => visit.Inspection is null));
    }

    public static BoardStreet Street(string code, string name, IEnumerable<BoardEnterprise> enterprises)
    {
        var there = enterprises.Where(at => at.SubdistrictCode == code).ToList();
        var visits = there.SelectMany(Counting).ToList();
        return new(code, name, there.Count, visits.Sum(visit => visit.Lines.Count), visits.Count, visits.Count(visit => visit.Inspection is null));
    }

    private static IEnumerable<BoardVisit> Counting(BoardEnterprise at) => at.Visits.Where(visit => visit.Inspection is not { } inspection || !InspectionStatuses.Void.Contains(inspection.Status));
}
