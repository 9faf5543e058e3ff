namespace Supervision.Testing;

/// <summary>Nine-digit codes of streets.</summary>
public static class Streets
{
    public const string Pingshan = "440310001";
    public const string Kengzi = "440310005";
    public const string Longtian = "440310006";

    private static readonly Dictionary<string, string> Suffixes = new()
    {
        ["440310001"] = "PS",
        ["440310002"] = "ML",
        ["440310003"] = "BL",
        ["440310004"] = "SJ",
        ["440310005"] = "KZ",
        ["440310006"] = "LT",
    };

    /// <summary>What ends the codes of the street's offices: <c>KZ</c>.</summary>
    public static string SuffixOf(string street) => Suffixes[street];

    /// <summary>The street of an office such as <c>XF-KZ</c>; null for a district body.</summary>
    public static string? OfOffice(string department) => department.Split('-') is [_, var suffix] ? Suffixes.Single(street => street.Value == suffix).Key : null;
}
