using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections.Found;

/// <summary>The rule of a hazard's deadline wherever somebody sets one: with the finding, by an extension, after a failed recheck.</summary>
internal static class HazardDue
{
    /// <param name="due">Null where none is set.</param>
    /// <param name="what">What the deadline is called in the sentence: 新的整改期限.</param>
    public static Rule<TFacts> Ahead<TFacts>(string meaning, Func<TFacts, DateOnly?> due, Func<TFacts, DateOnly> today, Func<TFacts, string> what) => new("hazard.due.past", Clause.Closure,
        meaning,
        facts => due(facts) is not { } day || day >= today(facts),
        facts => $"{what(facts)}{due(facts):M月d日}已过");
}
