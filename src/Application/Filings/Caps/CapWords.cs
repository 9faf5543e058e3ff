using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

/// <summary>What a row of the cap table says, as it is printed and published.</summary>
internal sealed record CapWords(string Scope, string Class, string Visits, string Natures, string Exemptions, string Source)
{
    public static CapWords Of(FrequencyCapRow row) => new(
        row.Item is { } item ? $"{item.Code} {item.Name}" : row.SafetyDomain is { } domain ? Labels.Of(domain) : "全部事项",
        row.Class is { } kind ? Labels.Of(kind) : "全部企业",
        $"{row.Visits}次",
        row.Natures.Count == Enum.GetValues<InspectionNature>().Length ? "各类检查" : string.Join('、', row.Natures.Select(nature => Labels.Of(nature))),
        string.Join('、', row.Exemptions.Select(ground => Labels.Of(ground))),
        row.Document);
}
