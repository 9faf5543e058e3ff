using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Rules;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Enterprises;

/// <summary>What is still open at an enterprise that is to be struck off.</summary>
/// <param name="Filers">Departments whose lines wait for a joint list.</param>
/// <param name="Visits">Numbers of visits that are neither closed nor cancelled.</param>
/// <param name="Hazards">Numbers of hazards that are not closed.</param>
internal sealed record StrikeOffFacts(IReadOnlyList<string> Filers, IReadOnlyList<string> Visits, IReadOnlyList<string> Hazards)
{
    public static readonly StrikeOffFacts Nothing = new([], [], []);

    /// <summary>Asks for all of it at once: whoever may strike off has it gathered for each file that they open.</summary>
    public static async Task<StrikeOffFacts> GatherAsync(ISupervisionDb db, Guid enterprise, CancellationToken ct)
    {
        var open = await db.FilingLines.Where(line => line.EnterpriseId == enterprise && line.Status == FilingLineStatus.Registered)
            .Select(line => new { What = 0, line.Id, Name = line.Department })
            .Concat(db.Inspections.Where(visit => visit.EnterpriseId == enterprise && !InspectionStatuses.Ended.Contains(visit.Status)).Select(visit => new { What = 1, visit.Id, Name = visit.Number }))
            .Concat(db.Hazards.Where(hazard => hazard.EnterpriseId == enterprise && hazard.Status != HazardStatus.Closed).Select(hazard => new { What = 2, hazard.Id, Name = hazard.Number }))
            .OrderBy(each => each.Id).ToListAsync(ct);
        if (open.Count == 0) return Nothing;

        var names = await DepartmentNames.GatherAsync(db, ct);
        var byKind = open.ToLookup(each => each.What, each => each.Name);
        return new([.. byKind[0].Distinct().OrderBy(names.Position).Select(names.Of)], [.. byKind[1]], [.. byKind[2]]);
    }
}

internal static class StrikeOffRules
{
    public static readonly Rule<StrikeOffFacts> NoLines = new("enterprise.deregister.lines", Clause.Filing,
        "注销前，各单位撤回对该企业已备案、待下发的检查",
        facts => facts.Filers.Count == 0,
        facts => $"{string.Join('、', facts.Filers)}对该企业已备案检查、尚未下发，请先撤回备案");

    public static readonly Rule<StrikeOffFacts> NoVisits = new("enterprise.deregister.visits", Clause.JointEnforcement,
        "注销前，该企业的检查任务已闭环或取消",
        facts => facts.Visits.Count == 0,
        facts => $"该企业还有未办结的检查任务：{string.Join('、', facts.Visits)}，请先办结或取消");

    public static readonly Rule<StrikeOffFacts> NoHazards = new("enterprise.deregister.hazards", Clause.Closure,
        "注销前，该企业的隐患已闭环",
        facts => facts.Hazards.Count == 0,
        facts => $"该企业还有未闭环的隐患：{string.Join('、', facts.Hazards)}");

    public static readonly RuleSet<StrikeOffFacts> All = [NoLines, NoVisits, NoHazards];
}
