using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Supervision.Api.Http;
using Supervision.Api.OpenApi.Examples;

namespace Supervision.Api.IntegrationTests.Contract.Examples;

/// <summary>Writes down what was sent and answered. Lists are cut short, and ids replaced in the order of their appearance, so that recording again shows what has changed and little else.</summary>
internal static partial class Recording
{
    private const int Longest = 2;
    private static readonly JsonSerializerOptions Readable = new(Json.Options) { WriteIndented = true };

    public static RecordedExample Of(Example example, Sent sent, HttpResponseMessage answer, string text) => new(
        example.Name, example.Account, sent.Values, sent.Version,
        sent.Body is { } body ? JsonSerializer.SerializeToNode(body, body.GetType(), Json.Options) : null,
        answer.Content.Headers.ContentType?.MediaType == "application/json" ? Short(JsonNode.Parse(text)) : null);

    public static string Page(IEnumerable<(string Operation, RecordedExample Example)> recorded)
    {
        var page = JsonSerializer.Serialize(new SortedDictionary<string, List<RecordedExample>>(
            recorded.GroupBy(each => each.Operation).ToDictionary(operation => operation.Key, operation => operation.Select(each => each.Example).ToList()), StringComparer.Ordinal), Readable);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        return Guid().Replace(page, id => ids.TryGetValue(id.Value, out var known) ? known : ids[id.Value] = $"01900000-0000-7000-8000-{ids.Count + 1:000000000000}") + "\n";
    }

    private static JsonNode? Short(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Short(member.Value)))),
        JsonArray list => new JsonArray([.. list.Take(Longest).Select(Short)]),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Guid();
}
