using System.Collections;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Rules;

/// <summary>A rule, whatever it judges.</summary>
public interface IRule
{
    string Code { get; }
    Clause Clause { get; }
    string Meaning { get; }
}

/// <summary>A rule: one name, one clause, one predicate, one sentence for the officer.</summary>
/// <param name="Code">Stable and dotted: <c>filing.frequency.exceeded</c>.</param>
/// <param name="Meaning">What the rule demands, as <c>docs/rules.md</c> prints it.</param>
public sealed record Rule<TFacts>(string Code, Clause Clause, string Meaning, Func<TFacts, bool> Holds, Func<TFacts, string> Says) : IRule
{
    /// <summary>What the officer can do about a breach, as <see cref="Breach.Remedies"/> tells it.</summary>
    public IReadOnlyList<Remedy>? Remedies { get; init; }

    /// <summary>A breach says only that the matter is another's.</summary>
    public bool IsElsewhere { get; init; }

    public Breach? Check(TFacts facts, int? row = null) => Holds(facts) ? null : new Breach(Code, Says(facts), Clause, row) { Remedies = Remedies };
}

/// <summary>A set of rules, whatever they judge.</summary>
public interface IRuleSet : IEnumerable
{
    /// <summary>What a breach of them is: a conflict with what is on record, or a fault of what was sent.</summary>
    ErrorKind Kind { get; }
}

/// <summary>Rules that are judged together, in the order in which a lawyer would list them; all breaches are told, not the first.</summary>
public sealed class RuleSet<TFacts>(ErrorKind kind = ErrorKind.Conflict) : IRuleSet, IEnumerable<Rule<TFacts>>
{
    private readonly List<Rule<TFacts>> _rules = [];

    public ErrorKind Kind => kind;

    public void Add(Rule<TFacts> rule) => _rules.Add(rule);

    public IReadOnlyList<Breach> Check(TFacts facts, int? row = null) =>
        [.. _rules.Select(rule => rule.Check(facts, row)).OfType<Breach>()];

    /// <summary>All breaches as one refusal; null where there are none.</summary>
    public Error? Refusal(TFacts facts) => Check(facts) is { Count: > 0 } breaches
        ? Error.Broken(breaches, Kind) with { IsElsewhere = _rules.Find(rule => !rule.Holds(facts))!.IsElsewhere }
        : null;

    public IEnumerator<Rule<TFacts>> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
