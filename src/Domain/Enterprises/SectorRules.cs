namespace Supervision.Domain.Enterprises;

/// <summary>Which sector the codes that begin with a prefix belong to. 应急厅〔2019〕17号.</summary>
/// <param name="Sector">Null: outside the eight sectors or undecided, so a person decides.</param>
/// <param name="Verified">The rule was read in a published copy of the standard; otherwise it is common practice.</param>
public sealed record SectorRule(string Prefix, Sector? Sector, bool Verified, string Note);

/// <summary>GB/T 4754-2017 code → sector of the Plan, part 三: the longest matching prefix wins.</summary>
public sealed class SectorRules(IEnumerable<SectorRule> rules)
{
    private readonly Dictionary<string, SectorRule> _byPrefix = rules.ToDictionary(rule => rule.Prefix);

    /// <summary>The deciding rule; null where none matches, which also leaves it to a person.</summary>
    public SectorRule? For(string code)
    {
        for (var length = code.Length; length > 0; length--)
            if (_byPrefix.TryGetValue(code[..length], out var rule)) return rule;
        return null;
    }
}
