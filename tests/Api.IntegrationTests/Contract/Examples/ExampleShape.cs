using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract.Examples;

/// <summary>Holds an example against the schema that stands beside it in the contract.</summary>
internal static class ExampleShape
{
    public static IEnumerable<string> ExampleComplaints(this ContractOperation operation)
    {
        var body = operation.Description["requestBody"]?["content"]?["application/json"];
        var sent = body is null ? [] : Complaints("body", body);
        return sent.Concat(operation.Description["responses"]!.AsObject()
            .Select(answer => (answer.Key, Content: answer.Value!["content"]?["application/json"])).Where(answer => answer.Content is not null)
            .SelectMany(answer => Complaints($"answer {answer.Key}", answer.Content!)));
    }

    /// <summary>Where an answer differs from what the contract says of it.</summary>
    public static IEnumerable<string> AnswerComplaints(this ContractOperation operation, int status, JsonNode? answer) =>
        operation.Description["responses"]?[$"{status}"]?["content"]?["application/json"]?["schema"] is { } schema ? Complaints($"answer {status}", schema, answer) : [];

    private static IEnumerable<string> Complaints(string place, JsonNode content)
    {
        List<JsonNode> examples = content["examples"] is JsonObject named ? [.. named.Select(example => example.Value!["value"]!)] : content["example"] is { } one ? [one] : [];
        return examples.SelectMany(example => Complaints(place, content["schema"]!, example));
    }

    private static IEnumerable<string> Complaints(string place, JsonNode schema, JsonNode? value)
    {
        var nullable = schema["nullable"]?.GetValue<bool>() == true;
        schema = ContractOperation.Resolve(schema);
        if (value is null) return nullable || schema["nullable"]?.GetValue<bool>() == true ? [] : [$"{place} is null"];
        if (schema["oneOf"] is JsonArray kinds) return kinds.Any(kind => !Complaints(place, kind!, value).Any()) ? [] : [$"{place} is of no kind"];
        if (schema["enum"] is JsonArray words) return words.Any(word => JsonNode.DeepEquals(word, value)) ? [] : [$"{place} is {value}, which is none of the words"];
        return (schema["type"]?.GetValue<string>(), value) switch
        {
            ("object", JsonObject members) => OfMembers(place, schema, members),
            ("array", JsonArray list) => list.SelectMany((element, index) => Complaints($"{place}[{index}]", schema["items"]!, element)),
            ("string", JsonValue text) when text.TryGetValue<string>(out _) => [],
            ("integer" or "number", JsonValue number) when number.TryGetValue<double>(out _) => [],
            ("boolean", JsonValue truth) when truth.TryGetValue<bool>(out _) => [],
            (null, _) => [],
            _ => [$"{place} is no {schema["type"]}"],
        };
    }

    private static IEnumerable<string> OfMembers(string place, JsonNode schema, JsonObject members)
    {
        var known = schema["properties"]?.AsObject();
        foreach (var name in schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [])
            if (!members.ContainsKey(name)) yield return $"{place}.{name} is missing";
        foreach (var (name, value) in members)
            if (known?[name] is { } member)
                foreach (var complaint in Complaints($"{place}.{name}", member, value)) yield return complaint;
            else if (schema["additionalProperties"] is not JsonObject) yield return $"{place}.{name} is unknown";
    }
}
