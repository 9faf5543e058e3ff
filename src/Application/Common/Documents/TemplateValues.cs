using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Documents;

/// <summary>
/// What a template's names stand for: members of an object, of an element of a list, or of what that is in. <c>{.}</c> is the element itself, <c>{#}</c> its number,
/// <c>{#一}</c> its number in Chinese.
/// </summary>
internal sealed partial class TemplateValues(JsonNode? here, TemplateValues? around, int number)
{
    /// <summary>Throws for a name that nothing has: a template that does not fit its values is a bug.</summary>
    public string Fill(string text) => Name().Replace(text, name => name.Groups[1].Value switch
    {
        "." => here!.ToString(),
        "#" => number.ToString(CultureInfo.InvariantCulture),
        "#一" => ChineseNumerals.Of(number),
        var member => Find(member)?.ToString() ?? "",
    });

    public bool Has(string name) => Find(name) switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonValue value when value.TryGetValue<bool>(out var yes) => yes,
        var value => value.ToString().Length > 0,
    };

    public IEnumerable<TemplateValues> Each(string name) => ((JsonArray?)Find(name) ?? []).Select((element, at) => new TemplateValues(element, this, at + 1));

    private JsonNode? Find(string name) => here is JsonObject members && members.TryGetPropertyValue(name, out var value)
        ? value
        : around is not null ? around.Find(name) : throw new InvalidOperationException($"the template names {name}, which there is not");

    [GeneratedRegex(@"\{(\.|#一|#|[a-zA-Z]+)\}")]
    private static partial Regex Name();
}
