using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>What is counted, ordered and narrowed of one enterprise, without the words that only its drawing needs.</summary>
/// <param name="Visits">Those that serve a line, by time.</param>
/// <param name="Unplaceable">Why lines that no visit serves cannot be placed, by their id.</param>
/// <param name="Waiting">Lines that came since the last derivation.</param>
internal sealed record BoardBlock(EnterpriseNow At, IReadOnlyList<BoardLineFacts> Lines, IReadOnlyList<ServedVisit> Visits, IReadOnlyDictionary<Guid, Breach> Unplaceable, IReadOnlyList<BoardLineFacts> Waiting)
{
    /// <summary>A cancelled inspection is shown, and counts nowhere.</summary>
    public IEnumerable<ServedVisit> Counting => Visits.Where(visit => !visit.IsVoid);

    /// <summary>Whether the enterprise belongs to what is looked at; each may belong to several.</summary>
    public bool IsIn(BoardView view) => view switch
    {
        BoardView.Joint => Counting.Any(visit => visit.Joint),
        BoardView.Apart => Counting.Skip(1).Any(),
        BoardView.Unplaced => Unplaceable.Count > 0,
        _ => Waiting.Count > 0,
    };
}

/// <summary>A visit with those of its lines that it still serves.</summary>
internal sealed record ServedVisit(JointVisit Visit, IReadOnlyList<BoardLineFacts> Lines, BoardInspection? Inspection, bool Outdated)
{
    public bool Joint { get; } = Lines.Select(line => line.Body).Distinct().Skip(1).Any();

    public bool IsVoid => Inspection is { } inspection && InspectionStatuses.Void.Contains(inspection.Status);
}
