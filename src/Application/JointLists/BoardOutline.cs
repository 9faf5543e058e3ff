using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>Puts the lines of a month together by enterprise and by the visits that serve them, in the order of the board.</summary>
internal static class BoardOutline
{
    public static IReadOnlyList<BoardBlock> BlocksOf(BoardFacts facts)
    {
        var lines = facts.Lines.ToLookup(line => line.EnterpriseId);
        var visits = facts.Visits.ToLookup(visit => visit.EnterpriseId);
        return [.. facts.Enterprises.Values
            .Where(at => lines.Contains(at.Id))
            .Select(at => BlockOf(facts, at, [.. lines[at.Id]], visits[at.Id].OrderBy(visit => DateOf(facts, visit) ?? visit.From).ThenBy(visit => visit.To).ThenBy(visit => visit.Id)))
            .OrderBy(block => block.At.SubdistrictCode, StringComparer.Ordinal).ThenByDescending(block => block.Lines.Count).ThenBy(block => block.At.Uscc, StringComparer.Ordinal)];
    }

    private static BoardBlock BlockOf(BoardFacts facts, EnterpriseNow at, IReadOnlyList<BoardLineFacts> lines, IEnumerable<JointVisit> visits)
    {
        List<ServedVisit> served = [.. visits.Select(visit => Served(facts, visit, lines)).OfType<ServedVisit>()];
        var placed = served.SelectMany(visit => visit.Lines).Select(line => line.Id).ToHashSet();
        var (unplaceable, waiting) = (new Dictionary<Guid, Breach>(), new List<BoardLineFacts>());
        foreach (var line in lines.Where(line => !placed.Contains(line.Id)))
            if (WhyUnplaceable(facts, line) is { } why) unplaceable[line.Id] = why;
            else waiting.Add(line);
        return new(at, lines, served, unplaceable, waiting);
    }

    private static ServedVisit? Served(BoardFacts facts, JointVisit visit, IReadOnlyList<BoardLineFacts> all)
    {
        List<BoardLineFacts> lines = [.. all.Where(line => IsServedBy(line, visit))];
        if (lines.Count == 0) return null;
        var inspection = visit.InspectionId is { } id ? facts.Inspections.GetValueOrDefault(id) : null;
        var outdated = inspection is null && (facts.Usable.Span(visit.Window) is null || lines.Count < visit.Lines.Count || lines.Exists(line => facts.Standing(line) is not null));
        return new(visit, lines, inspection, outdated);
    }

    /// <summary>A draft serves the line while it is still open; an inspection serves it unless its body was let go.</summary>
    private static bool IsServedBy(BoardLineFacts line, JointVisit visit) =>
        visit.Serves(line.Id) && (visit.InspectionId is null ? line.Status == FilingLineStatus.Registered : line.InspectionId == visit.InspectionId);

    private static Breach? WhyUnplaceable(BoardFacts facts, BoardLineFacts line) => facts.Usable.Span(line.Window) is null
        ? new("joint-list.window.over", Derivation.WhyUnplaceable(line.Open, facts.Usable), Clause.Filing)
        : facts.Standing(line);

    private static DateOnly? DateOf(BoardFacts facts, JointVisit visit) => visit.InspectionId is { } id ? facts.Inspections.GetValueOrDefault(id)?.Date : null;
}
