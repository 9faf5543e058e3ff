using Supervision.Application.Common.Rules;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>What is known of one result of a recheck.</summary>
/// <param name="Known">The recheck has this hazard.</param>
/// <param name="Acting">The caller acts for the body that found it.</param>
internal sealed record ResultFacts(DateOnly RecheckOn, DateOnly Today, bool Known, bool Acting, string Finder, bool Passed, DateOnly? NewDueOn);

internal static class ResultRules
{
    public static readonly Rule<ResultFacts> Included = new(HazardErrors.NotInRecheck.Code, Clause.Closure,
        "结果只登记在这次复查的隐患上",
        facts => facts.Known,
        _ => HazardErrors.NotInRecheck.Title);

    public static readonly Rule<ResultFacts> OwnHazard = new(RecheckRules.OwnHazards.Code, Clause.Closure,
        "各单位登记本单位隐患的复查结果",
        facts => !facts.Known || facts.Acting,
        facts => $"这项隐患由{facts.Finder}发现，应由其登记复查结果")
    { IsElsewhere = true };

    public static readonly Rule<ResultFacts> OnOrAfterTheDay = new("recheck.results.early", Clause.Closure,
        "复查当日起才能登记结果",
        facts => facts.Today >= facts.RecheckOn,
        facts => $"复查安排在{facts.RecheckOn:M月d日}，当日起才能登记结果");

    public static readonly Rule<ResultFacts> NewDueAhead =
        HazardDue.Ahead<ResultFacts>("复查不通过的，新的整改期限不早于今天", facts => facts.Passed ? null : facts.NewDueOn, facts => facts.Today, _ => "新的整改期限");

    /// <summary>Whether results can be recorded at all.</summary>
    public static readonly RuleSet<ResultFacts> Recording = [OwnHazard, OnOrAfterTheDay];

    public static readonly RuleSet<ResultFacts> Each = [Included, OwnHazard, OnOrAfterTheDay, NewDueAhead];
}
