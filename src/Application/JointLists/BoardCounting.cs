namespace Supervision.Application.JointLists;

/// <summary>The counts of a board. A line counts with the visit that serves it; a cancelled inspection and its lines count nowhere.</summary>
internal static class BoardCounting
{
    public static BoardTotals Totals(BoardFacts facts, IReadOnlyList<BoardBlock> blocks)
    {
        var visits = blocks.SelectMany(block => block.Counting).ToList();
        var lines = visits.Sum(visit => visit.Lines.Count);
        var joint = visits.Count(visit => visit.Joint);
        var waiting = blocks.SelectMany(block => block.Waiting).ToList();
        var draft = visits.Where(visit => visit.Inspection is null).ToList();
        return new(
            Lines: lines,
            Enterprises: blocks.Count,
            Bodies: blocks.SelectMany(block => block.Lines).Select(line => line.Body).Distinct().Count(),
            Visits: visits.Count,
            Joint: joint,
            Single: visits.Count - joint,
            VisitsSaved: lines - visits.Count,
            Apart: blocks.Count(block => block.IsIn(BoardView.Apart)),
            Unplaceable: blocks.Sum(block => block.Unplaceable.Count),
            Waiting: waiting.Count,
            Earlier: waiting.Count(line => facts.Before.Any(line.Window.Contains)),
            Scheduled: visits.Count(visit => visit.Inspection?.Date is not null),
            Outdated: visits.Count(visit => visit.Outdated),
            Draft: draft.Count,
            DraftJoint: draft.Count(visit => visit.Joint),
            DraftLines: draft.Sum(visit => visit.Lines.Count));
    }

    public static BoardStreet Street(string code, string name, IEnumerable<BoardBlock> blocks)
    {
        var there = blocks.Where(block => block.At.SubdistrictCode == code).ToList();
        var visits = there.SelectMany(block => block.Counting).ToList();
        return new(code, name, there.Count, visits.Sum(visit => visit.Lines.Count), visits.Count, visits.Count(visit => visit.Inspection is null));
    }

    public static BoardCounts Counts(IReadOnlyCollection<BoardBlock> blocks)
    {
        int Of(BoardView view) => blocks.Count(block => block.IsIn(view));
        return new(blocks.Count, Of(BoardView.Joint), Of(BoardView.Apart), Of(BoardView.Unplaced), Of(BoardView.Waiting));
    }
}
