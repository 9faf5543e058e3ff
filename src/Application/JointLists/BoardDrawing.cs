using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>Makes the board of a month from its facts: which line stands at which visit, in which order, and what cannot be served and why.</summary>
internal static class BoardDrawing
{
    public static IReadOnlyList<BoardEnterprise> EnterprisesOf(BoardFacts facts)
    {
        var lines = facts.Lines.ToLookup(line => line.EnterpriseId);
        var visits = facts.Visits.ToLookup(visit => visit.EnterpriseId);
        return [.. facts.Enterprises.Values
            .Select(at => EnterpriseOf(facts, at, [.. lines[at.Id]], [.. visits[at.Id].OrderBy(visit => DateOf(facts, visit) ?? visit.From).ThenBy(visit => visit.To).ThenBy(visit => visit.Id)]))
            .Where(at => at.Lines.Count > 0)
            .OrderBy(at => at.SubdistrictCode, StringComparer.Ordinal).ThenByDescending(at => at.Lines.Count).ThenBy(at => at.Uscc, StringComparer.Ordinal)];
    }

    private static BoardEnterprise EnterpriseOf(BoardFacts facts, EnterpriseNow at, IReadOnlyList<BoardLineFacts> lines, IReadOnlyList<JointVisit> visits)
    {
        var served = visits.Select(visit => (Visit: visit, Lines: lines.Where(line => IsServedBy(line, visit)).ToList())).Where(pair => pair.Lines.Count > 0).ToList();
        var visitOf = served.SelectMany(pair => pair.Lines.Select(line => (line.Id, pair.Visit))).ToDictionary(pair => pair.Id, pair => pair.Visit);
        var order = served.Index().ToDictionary(pair => pair.Item.Visit.Id, pair => pair.Index);
        var sorted = lines.OrderBy(line => visitOf.TryGetValue(line.Id, out var visit) ? order[visit.Id] : int.MaxValue).ThenBy(line => line.From).ThenBy(line => line.To).ThenBy(line => line.Id);
        return new(at.Id, at.Uscc, at.Name, at.SubdistrictCode, at.RiskColour, at.Sector, at.SpecialHazards,
            [.. sorted.Select(line => LineOf(facts, line, visitOf.GetValueOrDefault(line.Id)))],
            [.. served.Select(pair => VisitOf(facts, pair.Visit, pair.Lines, served.Select(other => other.Visit).Where(other => other != pair.Visit)))]);
    }

    /// <summary>A draft serves the line while it is still open; an inspection serves it unless its body was let go.</summary>
    private static bool IsServedBy(BoardLineFacts line, JointVisit visit) =>
        visit.Serves(line.Id) && (visit.InspectionId is null ? line.Status == FilingLineStatus.Registered : line.InspectionId == visit.InspectionId);

    private static BoardLine LineOf(BoardFacts facts, BoardLineFacts line, JointVisit? visit)
    {
        var unplaceable = visit is null ? WhyUnplaceable(facts, line) : null;
        return new(line.Id, line.Department, line.Body, line.Kind, line.FilingId, line.FilingNumber, new(line.From, line.To), line.Officers, line.Status,
            visit?.Id, unplaceable?.Title, unplaceable?.Clause);
    }

    private static Breach? WhyUnplaceable(BoardFacts facts, BoardLineFacts line) => facts.Usable.Span(new(line.From, line.To)) is null
        ? new("joint-list.window.over", Derivation.WhyUnplaceable(line.Open, facts.Usable), Clause.Filing)
        : facts.Standing(line);

    private static BoardVisit VisitOf(BoardFacts facts, JointVisit visit, IReadOnlyList<BoardLineFacts> lines, IEnumerable<JointVisit> others)
    {
        var inspection = visit.InspectionId is { } id ? facts.Inspections.GetValueOrDefault(id) : null;
        var days = facts.Usable.In(visit.Window);
        var outdated = inspection is null && (days.Count == 0 || lines.Count < visit.Lines.Count || lines.Any(line => facts.Standing(line) is not null));
        return new(visit.Id, facts.Lists.Single(list => list.Id == visit.JointListId).Sequence, WindowDetails.Of(visit.Window), days,
            [.. lines.Select(line => line.Department).Distinct()], [.. lines.Select(line => line.Id)], [], lines.Select(line => line.Body).Distinct().Skip(1).Any(),
            visit.LeadDepartment, outdated, [.. others.Where(other => !IsCancelled(facts, other)).Select(other => Apart(facts, visit, other))], inspection);
    }

    private static ApartFrom Apart(BoardFacts facts, JointVisit visit, JointVisit other) =>
        new(other.Id, WhyApart.Sentence(visit, other, facts.Usable, code => facts.Departments.TryGetValue(code, out var department) ? department.ShortName : code), Clause.Filing);

    private static DateOnly? DateOf(BoardFacts facts, JointVisit visit) => visit.InspectionId is { } id ? facts.Inspections.GetValueOrDefault(id)?.Date : null;

    private static bool IsCancelled(BoardFacts facts, JointVisit visit) =>
        visit.InspectionId is { } id && facts.Inspections.GetValueOrDefault(id) is { } inspection && InspectionStatuses.Void.Contains(inspection.Status);
}
