using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>The words of cells → members of enumerations: their labels, and what lists in circulation say instead.</summary>
internal static class CellWords
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '/', '|', '\n', ' '];

    private static readonly Dictionary<string, RiskColour> Colours = Labelled<RiskColour>(
        ("红色", RiskColour.Red), ("重大风险", RiskColour.Red), ("重大", RiskColour.Red),
        ("橙色", RiskColour.Orange), ("较大风险", RiskColour.Orange), ("较大", RiskColour.Orange),
        ("黄色", RiskColour.Yellow), ("一般风险", RiskColour.Yellow), ("一般", RiskColour.Yellow),
        ("蓝色", RiskColour.Blue), ("低风险", RiskColour.Blue), ("低", RiskColour.Blue));

    private static readonly Dictionary<string, Sector> Sectors = Labelled<Sector>();

    private static readonly Dictionary<string, SafetyDomain> Domains = Labelled<SafetyDomain>(
        ("安全生产", SafetyDomain.WorkSafety), ("消防", SafetyDomain.Fire), ("特种设备", SafetyDomain.SpecialEquipment), ("燃气", SafetyDomain.Gas),
        ("燃气安全", SafetyDomain.Gas), ("房屋", SafetyDomain.Building), ("小散工程", SafetyDomain.MinorWorks), ("生态环境", SafetyDomain.Ecology), ("环保", SafetyDomain.Ecology));

    private static readonly Dictionary<string, SpecialHazard> Hazards = Labelled<SpecialHazard>(
        ("粉尘", SpecialHazard.CombustibleDust), ("粉尘防爆", SpecialHazard.CombustibleDust), ("危化品", SpecialHazard.HazardousChemicals),
        ("危险化学品", SpecialHazard.HazardousChemicals), ("冶炼", SpecialHazard.MetalSmelting), ("涉氨", SpecialHazard.AmmoniaRefrigeration),
        ("氨制冷", SpecialHazard.AmmoniaRefrigeration), ("煤气", SpecialHazard.CoalGas), ("喷涂", SpecialHazard.SprayPainting), ("喷漆", SpecialHazard.SprayPainting));

    public static RiskColour? Colour(string word) => Colours.TryGetValue(word, out var colour) ? colour : null;

    public static Sector? Sector(string word) => Sectors.TryGetValue(word, out var sector) ? sector : null;

    /// <param name="unknown">Words that are none.</param>
    public static IReadOnlyList<SafetyDomain> SafetyDomains(string cell, out IReadOnlyList<string> unknown) => Members(cell, Domains, out unknown);

    public static IReadOnlyList<SpecialHazard> SpecialHazards(string cell, out IReadOnlyList<string> unknown) => Members(cell, Hazards, out unknown);

    private static List<T> Members<T>(string cell, Dictionary<string, T> words, out IReadOnlyList<string> unknown)
    {
        var said = cell is "无" or "否" ? [] : cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        unknown = [.. said.Where(word => !words.ContainsKey(word))];
        return [.. said.Where(words.ContainsKey).Select(word => words[word]).Distinct()];
    }

    private static Dictionary<string, T> Labelled<T>(params IEnumerable<(string, T)> others) where T : struct, Enum =>
        Enum.GetValues<T>().Select(member => (Labels.Of(member), member)).Concat(others).ToDictionary(entry => entry.Item1, entry => entry.Item2);
}
