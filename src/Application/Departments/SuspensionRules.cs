using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Departments;

/// <summary>What is still open with a department that is to be put out of service.</summary>
/// <param name="Waiting">Lists that wait for the lead, by department.</param>
/// <param name="Lists">Numbers of lists whose lines wait for a joint list.</param>
/// <param name="Visits">Numbers of visits in which its part is not reported closed.</param>
/// <param name="Hazards">Numbers of its hazards that are not closed.</param>
internal sealed record SuspensionFacts(int Waiting, IReadOnlyList<string> Lists, IReadOnlyList<string> Visits, IReadOnlyList<string> Hazards)
{
    public static async Task<SuspensionFacts> GatherAsync(ISupervisionDb db, IReadOnlyCollection<string> departments, CancellationToken ct) => new(
        await db.Filings.CountAsync(filing => departments.Contains(filing.Department) && filing.Status == FilingStatus.PendingApproval, ct),
        await db.Filings.Where(filing => departments.Contains(filing.Department) && filing.Number != null && filing.Lines.Any(line => line.Status == FilingLineStatus.Registered)).OrderBy(filing => filing.Number).Select(filing => filing.Number!).ToListAsync(ct),
        await db.Inspections.Where(visit => !InspectionStatuses.Ended.Contains(visit.Status)
            && visit.Participations.Any(part => departments.Contains(part.Department) && part.State != ParticipationState.Dropped && part.State != ParticipationState.Reported)).OrderBy(visit => visit.Number).Select(visit => visit.Number).ToListAsync(ct),
        await db.Hazards.Where(hazard => departments.Contains(hazard.Department) && hazard.Status != HazardStatus.Closed).OrderBy(hazard => hazard.Number).Select(hazard => hazard.Number).ToListAsync(ct));
}

internal static class SuspensionRules
{
    private const int Named = 5;

    public static readonly Rule<SuspensionFacts> NoApprovals = new("department.suspend.approvals", Clause.Filing,
        "停用前，该单位提交的名单已审批或撤回",
        facts => facts.Waiting == 0,
        facts => $"该单位还有 {facts.Waiting} 份名单待审批，请先批准、退回或撤回");

    public static readonly Rule<SuspensionFacts> NoLists = new("department.suspend.lists", Clause.Filing,
        "停用前，该单位已备案、待下发的检查已下发或撤回",
        facts => facts.Lists.Count == 0,
        facts => $"该单位还有已备案、尚未下发的名单：{Some(facts.Lists)}，请先下发或撤回");

    public static readonly Rule<SuspensionFacts> NoVisits = new("department.suspend.visits", Clause.JointEnforcement,
        "停用前，该单位参加的检查任务已报闭环、取消或移出",
        facts => facts.Visits.Count == 0,
        facts => $"该单位还有未办结的检查任务：{Some(facts.Visits)}，请先办结、取消或移出");

    public static readonly Rule<SuspensionFacts> NoHazards = new("department.suspend.hazards", Clause.Closure,
        "停用前，该单位的隐患已闭环",
        facts => facts.Hazards.Count == 0,
        facts => $"该单位还有未闭环的隐患：{Some(facts.Hazards)}，请先闭环");

    public static readonly RuleSet<SuspensionFacts> All = [NoApprovals, NoLists, NoVisits, NoHazards];

    private static string Some(IReadOnlyList<string> numbers) => numbers.Count <= Named ? string.Join('、', numbers) : $"{string.Join('、', numbers.Take(Named))}等 {numbers.Count} 件";
}
