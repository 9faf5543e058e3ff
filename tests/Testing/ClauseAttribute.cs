using Xunit.v3;

namespace Supervision.Testing;

/// <summary>The clauses of the Plan, or of another source, that a test covers; <c>docs/coverage.md</c> lists them, and a runner can choose tests by them.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ClauseAttribute(params string[] clauses) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Clauses { get; } = clauses;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [.. Clauses.Select(clause => new KeyValuePair<string, string>("Clause", clause))];
}
