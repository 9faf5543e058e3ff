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
    public static async Task<StrikeOffFacts> GatherAsync(ISupervisionDb db, Guid enterprise, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var filers = await db.FilingLines.Where(line => line.EnterpriseId == enterprise && line.Status == FilingLineStatus.Registered).Select(line => line.Department).Distinct().ToListAsync(ct);
        return new(
            [.. filers.OrderBy(names.Position).Select(names.Of)],
            await db.Inspections.Where(visit => visit.EnterpriseId == enterprise && !InspectionStatuses.Ended.Contains(visit.Status))
                .OrderBy(visit => visit.Id).Select(visit => visit.Number).ToListAsync(ct),
            await db.Hazards.Where(hazard => hazard.EnterpriseId == enterprise && hazard.Status != HazardStatus.Closed).OrderBy(hazard => hazard.Id).Select(hazard => hazard.Number).ToListAsync(ct));
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
