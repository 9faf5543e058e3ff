using Supervision.Application.Common.Rules;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>What is known when somebody acts on a hazard.</summary>
/// <param name="Acting">The caller may act for the body that found it, or is the enterprise, or, where the verb allows, the lead.</param>
internal sealed record HazardFacts(bool Acting, string Finder, DateOnly Today, DateOnly? NewDueOn);

internal static class HazardRules
{
    public static readonly Rule<HazardFacts> OwnHazard = new("hazard.body.other", Clause.Closure,
        "隐患由企业或发现单位报告整改，由发现单位或牵头单位延期",
        facts => facts.Acting,
        facts => $"这项隐患由{facts.Finder}发现，不能代为办理")
    { IsElsewhere = true };

    public static readonly Rule<HazardFacts> NewDueAhead =
        HazardDue.Ahead<HazardFacts>("新的整改期限不早于今天", facts => facts.NewDueOn, facts => facts.Today, _ => "新的整改期限");

    public static readonly RuleSet<HazardFacts> Rectify = [OwnHazard];
    public static readonly RuleSet<HazardFacts> Extend = [OwnHazard];

    /// <summary>A deadline that somebody sets anew: by an extension, or where a closing is sent back.</summary>
    public static readonly RuleSet<HazardFacts> NewDue = [NewDueAhead];
}
