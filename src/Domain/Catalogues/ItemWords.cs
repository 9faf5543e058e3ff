using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

/// <summary>What a row of the one table says, as it is printed and compared.</summary>
public static class ItemWords
{
    /// <param name="content">Null for a row that is not there.</param>
    /// <param name="nameOf">What a body is called, by its code.</param>
    public static string Of(ItemContent? content, ItemField field, Func<string, string> nameOf) => content is null ? "" : field switch
    {
        ItemField.Name => content.Name,
        ItemField.SafetyDomain => Labels.Of(content.SafetyDomain),
        ItemField.CooperatingBodies => string.Join('、', content.CooperatingBodies.Select(nameOf)),
        ItemField.Points => Numbered(content.Points),
        ItemField.LegalBases => string.Join('\n', content.LegalBases.Select(Of)),
        ItemField.Standards => string.Join('\n', content.Standards),
        ItemField.Force => Labels.Of(content.Force),
        ItemField.Frequency => content.Frequency,
        ItemField.ColourFrequencies => string.Join('、', content.ColourFrequencies.Select(one => $"{Labels.Of(one.Colour)}色每年{one.TimesPerYear}次")),
        ItemField.CapPerYear => content.CapPerYear is { } cap ? $"{cap}次" : "",
        ItemField.MajorHazard => content.MajorHazard ? "可能构成" : "",
        ItemField.MajorHazardReference => content.MajorHazardReference ?? "",
        ItemField.MajorHazardCriteria => string.Join('、', content.MajorHazardCriteria),
        ItemField.Tags => string.Join('、', content.Tags),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>《中华人民共和国安全生产法》（2021-06-10修正）第二十二条.</summary>
    public static string Of(LegalBasis basis) => $"《{basis.Law}》（{basis.Edition}）{basis.Article}{Validity(basis)}";

    private static string Validity(LegalBasis basis) => (basis.SupersededOn, basis.SupersededBy) switch
    {
        (null, _) => basis.EffectiveOn is { } from ? $"，自{from:yyyy-MM-dd}起施行" : "",
        ({ } on, null) => $"，自{on:yyyy-MM-dd}起失效",
        ({ } on, { } by) => $"，自{on:yyyy-MM-dd}起{(basis.SupersededInPart ? "部分" : "")}由《{by}》替代",
    };

    private static string Numbered(IReadOnlyList<string> lines) => lines.Count == 1 ? lines[0] : string.Join('\n', lines.Select((line, at) => $"{at + 1}.{line}"));
}
