using System.Text.Encodings.Web;
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
    private static readonly JsonSerializerOptions Readable = new(Json.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RecordedExample Of(Example example, Sent sent, HttpResponseMessage answer, string text) => new(
        example.Name, example.Account, sent.Values, sent.Version,
        sent.Body is { } body ? JsonSerializer.SerializeToNode(body, body.GetType(), Json.Options) : null,
        answer.Content.Headers.ContentType?.MediaType == "application/json" ? Short(JsonNode.Parse(text)) : null);

    /// <summary>Holds what was sent against the committed recording: the examples, their accounts and the members that they send. Values follow the story and the day, and so does which member of an answer is empty;
    /// an answer is held against its schema instead, the recorded one and today's.</summary>
    /// <returns>Null when they agree, else what to do; with <c>SUPERVISION_APPROVE=1</c> the recording is written instead.</returns>
    public static string? Disagreement(IReadOnlyList<(string Operation, RecordedExample Example)> recorded)
    {
        var page = Page(recorded);
        if (Environment.GetEnvironmentVariable("SUPERVISION_APPROVE") == "1") return Repository.Disagreement(RecordedExamples.File, page);
        var committed = File.ReadAllText(Repository.Path(RecordedExamples.File.Split('/')));
        var (now, known) = (SentIn(page), SentIn(committed));
        string[] differences = [.. now.Except(known).Select(member => $"new: {member}"), .. known.Except(now).Select(member => $"gone: {member}")];
        return differences.Length == 0 ? null : $"{RecordedExamples.File} is not what is sent; record it again with SUPERVISION_APPROVE=1, and build\n{string.Join('\n', differences)}";
    }

    private static HashSet<string> SentIn(string page) =>
        [.. MembersOf("", JsonNode.Parse(page)).Where(member => !member.Contains($"[].{nameof(RecordedExample.Answer)}", StringComparison.OrdinalIgnoreCase))];

    private static IEnumerable<string> MembersOf(string place, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => MembersOf($"{place}.{member.Key}", member.Value)),
        JsonArray list => list.SelectMany(element => MembersOf($"{place}[]", element)),
        _ when place.EndsWith(".account", StringComparison.Ordinal) => [$"{place} {node}"],
        _ => [place],
    };

    private static string Page(IEnumerable<(string Operation, RecordedExample Example)> recorded)
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
