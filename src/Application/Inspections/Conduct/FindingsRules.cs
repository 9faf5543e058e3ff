using Supervision.Application.Common.Rules;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>What is known of one item when findings are handed in.</summary>
internal sealed record FindingFacts(string ItemName, CheckResult Result, HazardOrder? Hazard, DateOnly Today);

/// <summary>A failed item makes a hazard, and only a failed one.</summary>
internal static class FindingsRules
{
    public static readonly Rule<FindingFacts> FailedHasHazard = new("inspection.findings.hazard", Clause.Closure,
        "不符合的事项要写明隐患、等级和整改期限",
        finding => finding.Result != CheckResult.Fail || finding.Hazard is not null,
        finding => $"“{finding.ItemName}”不符合，请写明隐患和整改期限");

    public static readonly Rule<FindingFacts> OnlyFailedHasHazard = new("inspection.findings.no-hazard", Clause.Closure,
        "只有不符合的事项才有隐患",
        finding => finding.Result == CheckResult.Fail || finding.Hazard is null,
        finding => $"“{finding.ItemName}”不是不符合，不应填写隐患");

    public static readonly Rule<FindingFacts> DueAhead =
        HazardDue.Ahead<FindingFacts>("整改期限不早于今天", finding => finding.Hazard?.DueOn, finding => finding.Today, finding => $"“{finding.ItemName}”的整改期限");

    public static readonly RuleSet<FindingFacts> Each = [FailedHasHazard, OnlyFailedHasHazard, DueAhead];
}
