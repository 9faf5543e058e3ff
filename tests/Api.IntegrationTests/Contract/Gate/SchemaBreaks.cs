using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract.Gate;

/// <summary>Compares what is sent and answered, member by member. What is sent may become less demanding, what is answered may become more; each pair of schemas is compared once for each way.</summary>
internal sealed class SchemaBreaks(ContractDocument before, ContractDocument after, ISet<string> found)
{
    private readonly HashSet<(JsonNode, JsonNode, bool)> _compared = [];

    /// <param name="place">Where it stands; a named schema is told by its own name, so that one change is one break.</param>
    public void Compare(string place, JsonNode was, JsonNode now, bool sent)
    {
        if (sent ? before.MayBeNull(was) && !after.MayBeNull(now) : after.MayBeNull(now) && !before.MayBeNull(was)) found.Add($"{place} {(sent ? "no longer takes null" : "may now be null")}");
        var ((schema, name), present) = (before.Resolve(was), after.Resolve(now).Schema);
        if (!_compared.Add((schema, present, sent))) return;
        place = name ?? place;

        if (Said(schema, "type") != Said(present, "type") && present["oneOf"] is null) found.Add($"{place}: type {Said(schema, "type")} → {Said(present, "type")}");
        if (Said(schema, "format") != Said(present, "format")) found.Add($"{place}: format {Said(schema, "format")} → {Said(present, "format")}");
        CompareWords(place, schema["enum"], present["enum"], sent);
        if (schema["items"] is { } items && present["items"] is { } element) Compare($"{place}[]", items, element, sent);
        if (schema["additionalProperties"] is JsonObject values && present["additionalProperties"] is JsonObject value) Compare($"{place}{{}}", values, value, sent);
        CompareMembers(place, before.Kinds(schema), after.Kinds(present), sent);
    }

    /// <summary>A word that is no longer taken breaks who sends it. One that is newly answered breaks nobody who was told that words may be added.</summary>
    private void CompareWords(string place, JsonNode? was, JsonNode? now, bool sent)
    {
        var (known, present) = (Texts(was), Texts(now));
        if (now is null) return;
        if (was is null && sent) found.Add($"{place}: only some words are taken now");
        foreach (var word in known.Except(present)) found.Add($"{place}: word {word} gone");
    }

    private void CompareMembers(string place, IReadOnlyList<JsonNode> was, IReadOnlyList<JsonNode> now, bool sent)
    {
        var (members, present) = (Members(was), Members(now));
        foreach (var (name, member) in members)
            if (!present.TryGetValue(name, out var value)) found.Add($"{place}.{name} gone");
            else
            {
                if (sent && Always(now, name) && !Always(was, name)) found.Add($"{place}.{name} now required");
                if (!sent && Always(was, name) && !Always(now, name)) found.Add($"{place}.{name} no longer always there");
                Compare($"{place}.{name}", member, value, sent);
            }

        if (!sent) return;
        foreach (var name in present.Keys.Except(members.Keys).Where(name => Always(now, name))) found.Add($"{place}.{name} new and required");
    }

    private static Dictionary<string, JsonNode> Members(IEnumerable<JsonNode> kinds) => kinds.SelectMany(kind => kind["properties"]?.AsObject() ?? [])
        .GroupBy(member => member.Key, StringComparer.Ordinal).ToDictionary(member => member.Key, member => member.First().Value!);

    private static bool Always(IEnumerable<JsonNode> kinds, string name) => kinds.All(kind => Texts(kind["required"]).Contains(name));

    private static IReadOnlyCollection<string> Texts(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(each => each?.ToString() ?? "null")];

    private static string Said(JsonNode schema, string keyword) => schema[keyword]?.ToString() ?? "any";
}
