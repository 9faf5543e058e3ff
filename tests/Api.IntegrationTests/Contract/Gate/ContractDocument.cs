using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract.Gate;

/// <summary>A contract, read for comparing.</summary>
internal sealed class ContractDocument(JsonNode document)
{
    private static readonly HashSet<string> Words = ["description", "summary", "example", "examples", "tags"];

    /// <summary>Operations by method and path: <c>POST /filings/{id}/submit</c>.</summary>
    public IReadOnlyDictionary<string, JsonNode> Operations { get; } =
        (from path in document["paths"]!.AsObject()
         from operation in path.Value!.AsObject()
         select ($"{operation.Key.ToUpperInvariant()} {path.Key.Replace("/api/v1", "", StringComparison.Ordinal)}", operation.Value))
        .ToDictionary(one => one.Item1, one => one.Value);

    public static Dictionary<string, JsonNode> Parameters(JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? []).ToDictionary(parameter => parameter!["name"]!.GetValue<string>(), parameter => parameter!, StringComparer.Ordinal);

    public static bool IsRequired(JsonNode? node) => node?["required"]?.GetValue<bool>() == true;

    /// <summary>The schema itself and its name, where it is only referred to.</summary>
    public (JsonNode Schema, string? Name) Resolve(JsonNode schema)
    {
        string? name = null;
        while (true)
        {
            if (schema["allOf"] is JsonArray { Count: 1 } one) schema = one[0]!;
            else if (schema["$ref"]?.GetValue<string>() is { } reference) schema = document["components"]!["schemas"]![name = reference.Split('/')[^1]]!;
            else return (schema, name);
        }
    }

    /// <summary>Null is allowed where the use says so, or what it refers to.</summary>
    public bool MayBeNull(JsonNode schema) => schema["nullable"]?.GetValue<bool>() == true || Resolve(schema).Schema["nullable"]?.GetValue<bool>() == true;

    /// <summary>The kinds that one of several can be; itself alone where there is no choice.</summary>
    public IReadOnlyList<JsonNode> Kinds(JsonNode schema) => (schema["oneOf"] ?? schema["anyOf"])?.AsArray() is { } kinds ? [.. kinds.Select(kind => Resolve(kind!).Schema)] : [schema];

    /// <summary>The contract without the words that explain it, which is what is kept of a released one. Members that happen to be called so stay.</summary>
    public static JsonNode? Bare(JsonNode? node, bool areMembers = false) => node switch
    {
        JsonObject held => new JsonObject(held
            .Where(each => areMembers || !(Words.Contains(each.Key) || each.Key.StartsWith("x-", StringComparison.Ordinal)))
            .Select(each => KeyValuePair.Create(each.Key, Bare(each.Value, areMembers: !areMembers && each.Key is "properties")))),
        JsonArray list => new JsonArray([.. list.Select(each => Bare(each))]),
        _ => node?.DeepClone(),
    };
}
