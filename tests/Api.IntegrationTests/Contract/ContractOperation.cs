using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary>One operation as the committed contract describes it to an outside program.</summary>
internal sealed record ContractOperation(HttpMethod Method, string Path, JsonNode Description)
{
    private static readonly Lazy<JsonNode> Document = new(() => JsonNode.Parse(File.ReadAllText(Repository.Path("src", "Api", "openapi.v1.json")))!);

    public static IReadOnlyList<ContractOperation> All =>
    [
        .. from path in Document.Value["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select new ContractOperation(new(operation.Key.ToUpperInvariant()), path.Key, operation.Value!),
    ];

    public string Id => Description["operationId"]!.GetValue<string>();

    public IEnumerable<JsonNode> Parameters(string where) => (Description["parameters"]?.AsArray() ?? []).OfType<JsonNode>().Where(parameter => parameter["in"]!.GetValue<string>() == where);

    public JsonNode? BodySchema => Description["requestBody"]?["content"]?["application/json"]?["schema"];

    public bool TakesForm => Description["requestBody"]?["content"]?["multipart/form-data"] is not null;

    public bool Documents(int status) => Description["responses"]!.AsObject().ContainsKey($"{status}");

    /// <summary>The schema itself, where it is only referred to.</summary>
    public static JsonNode Resolve(JsonNode schema)
    {
        while (true)
        {
            if (schema["allOf"] is JsonArray { Count: 1 } one) schema = one[0]!;
            else if (schema["$ref"] is { } reference) schema = Document.Value["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!;
            else return schema;
        }
    }
}
