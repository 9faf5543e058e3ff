using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>Writes out the enterprises that are shown: their lines in order with the visit of each, and why visits stay apart.</summary>
internal static class BoardDrawing
{
    public static BoardEnterprise Draw(BoardFacts facts, BoardBlock block, IReadOnlyDictionary<Guid, LineWords> words, ILookup<Guid, Companion> companions)
    {
        var at = block.At;
        var visitOf = block.Visits.Index().SelectMany(each => each.Item.Lines.Select(line => (line.Id, each.Index, Visit: each.Item.Visit.Id))).ToDictionary(each => each.Id);
        var sorted = block.Lines.OrderBy(line => visitOf.TryGetValue(line.Id, out var visit) ? visit.Index : int.MaxValue).ThenBy(line => line.From).ThenBy(line => line.To).ThenBy(line => line.Id);
        return new(at.Id, at.Uscc, at.Name, at.SubdistrictCode, at.RiskColour, at.Sector, at.SpecialHazards,
            [.. sorted.Select(line => LineOf(line, words[line.Id], visitOf.TryGetValue(line.Id, out var visit) ? visit.Visit : null, block.Unplaceable.GetValueOrDefault(line.Id)))],
            [.. block.Visits.Select(visit => VisitOf(facts, visit, block.Visits.Where(other => other != visit), companions[at.Id]))]);
    }

    private static BoardLine LineOf(BoardLineFacts line, LineWords words, Guid? visit, Breach? unplaceable) => new(
        line.Id, line.Department, line.Body, words.Kind, words.FilingId, words.FilingNumber, new(line.From, line.To), words.Officers, line.Status, visit,
        unplaceable?.Title, unplaceable?.Clause);

    private static BoardVisit VisitOf(BoardFacts facts, ServedVisit served, IEnumerable<ServedVisit> others, IEnumerable<Companion> companions)
    {
        var (visit, lines) = (served.Visit, served.Lines);
        return new(visit.Id, facts.Lists.Single(list => list.Id == visit.JointListId).Sequence, WindowDetails.Of(visit.Window), facts.Usable.In(visit.Window),
            [.. lines.Select(line => line.Department).Distinct()], [.. lines.Select(line => line.Id)], served.Inspection is null ? [.. companions] : [], served.Joint, visit.LeadDepartment, served.Outdated,
            [.. others.Where(other => !other.IsVoid).Select(other => Apart(facts, visit, other.Visit))], served.Inspection);
    }

    private static ApartFrom Apart(BoardFacts facts, JointVisit visit, JointVisit other) =>
        new(other.Id, WhyApart.Sentence(visit, other, facts.Usable, code => facts.Departments.TryGetValue(code, out var department) ? department.ShortName : code), Clause.Filing);
}
