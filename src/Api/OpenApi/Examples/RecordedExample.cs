using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>An example as it was sent, and what was answered.</summary>
/// <param name="Version">What <c>If-Match</c> said.</param>
/// <param name="Answer">The body of the answer, its lists cut short; null for a file or for none.</param>
internal sealed record RecordedExample(string Name, string? Account, IReadOnlyDictionary<string, string> Values, int? Version, JsonNode? Body, JsonNode? Answer);

/// <summary>
/// <c>examples.json</c>: the examples of the contract, as the test that sends them has recorded them on the demonstration. So the contract is the same on every machine, and none of its answers is invented.
/// </summary>
internal static class RecordedExamples
{
    public const string File = "src/Api/OpenApi/Examples/examples.json";

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    public static IReadOnlyDictionary<string, IReadOnlyList<RecordedExample>> All { get; } = Read();

    private static Dictionary<string, IReadOnlyList<RecordedExample>> Read()
    {
        using var recorded = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(RecordedExamples), "examples.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<RecordedExample>>>(recorded, Reading)!;
    }
}
