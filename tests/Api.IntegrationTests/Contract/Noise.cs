using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary>Values for a schema: mostly such as it describes, now and then such as nobody should send. The same seed makes the same values.</summary>
internal sealed class Noise(int seed)
{
    private static readonly string[] Nasty =
    [
        "", " ", "0", "-1", "null", "true", "1e400", "99999999999999999999", "\u0000", "é", "坪", "消防", "%", "_", "\\", "'", "\"", "--", "a b", "../..", "${x}", "😀", "\u202e",
        "0001-01-01", "9999-12-31", "2026-02-30", "2026-13", "0000-00", "00000000-0000-0000-0000-000000000000", "=1+1", new string('长', 5000),
    ];

    // A fixed seed is the point here, and nothing secret is made of it.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    /// <summary>Ids that the API has given out, so that some requests reach further than "not found".</summary>
    private readonly List<string> _known = [];

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public int Number(int below) => _random.Next(below);
#pragma warning restore CA5394

    public void Remember(JsonNode? answer)
    {
        if (answer is JsonArray list)
            foreach (var item in list) Remember(item);
        if (answer is not JsonObject members) return;
        foreach (var (name, value) in members)
            if (name is "id" or "uscc" or "code" && value is JsonValue && _known.Count < 500) _known.Add(value.ToString());
            else Remember(value);
    }

    public string Text(JsonNode schema)
    {
        schema = ContractOperation.Resolve(schema);
        if (Chance(0.2)) return Of(Nasty);
        return Value(schema, 0)?.ToString() ?? "";
    }

    public JsonNode? Value(JsonNode schema, int depth)
    {
        schema = ContractOperation.Resolve(schema);
        if (Chance(0.04)) return Chance(0.3) ? null : Chance(0.3) ? new JsonArray() : Chance(0.3) ? JsonValue.Create(Number(7) - 3) : JsonValue.Create(Of(Nasty));
        if (schema["example"] is { } example && Chance(0.6)) return example.DeepClone();
        if (schema["enum"] is JsonArray words) return Of(words.ToList())!.DeepClone();
        return schema["type"]?.GetValue<string>() switch
        {
            "object" => Object(schema, depth),
            "array" => new JsonArray([.. Enumerable.Range(0, depth > 4 ? 0 : Number(3)).Select(_ => Value(schema["items"]!, depth + 1))]),
            "integer" => JsonValue.Create(Of([0, 1, 2, 5, 100, -1, int.MaxValue, int.MinValue])),
            "number" => JsonValue.Create(Of([0.0, 1.5, -1, 1e300])),
            "boolean" => JsonValue.Create(Chance(0.5)),
            _ => JsonValue.Create(String(schema)),
        };
    }

    private JsonObject Object(JsonNode schema, int depth)
    {
        var required = schema["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        var made = new JsonObject();
        foreach (var (name, member) in schema["properties"]?.AsObject() ?? [])
            if (required.Contains(name) ? !Chance(0.02) : Chance(0.5) && depth < 5) made[name] = Value(member!, depth + 1);
        if (Chance(0.02)) made["unheardOf"] = 1;
        return made;
    }

    private string String(JsonNode schema) => schema["format"]?.GetValue<string>() switch
    {
        "uuid" => _known.Count > 0 && Chance(0.7) ? Of(_known) : Guid.CreateVersion7().ToString(),
        "date" => Of(["2026-11-23", "2026-12-01", "2026-12-31", "2027-01-04", "0001-01-01", "9999-12-31"]),
        "date-time" => Of(["2026-11-23T01:00:00Z", "2026-11-23T09:00:00+08:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-14:00"]),
        _ => Chance(0.2) && _known.Count > 0 ? Of(_known) : Of(["XF", "YJ-KZ", "440310005", "2026-12", "消防", "测试情况说明", "-at", "name", "3311"]),
    };
}
