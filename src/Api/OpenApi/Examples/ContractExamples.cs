using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>Gives each operation its recorded examples: parameters, body and answer, and the account that may send them.</summary>
internal sealed class ContractExamples : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        foreach (var operation in document.Paths.SelectMany(path => path.Value.Operations ?? []).Select(each => each.Value))
            if (RecordedExamples.All.GetValueOrDefault(operation.OperationId ?? "") is { Count: > 0 } examples) Show(operation, examples);
    }

    private static void Show(OpenApiOperation operation, IReadOnlyList<RecordedExample> examples)
    {
        var first = examples[0];
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            parameter.Example = parameter.Name == "If-Match" ? first.Version is { } version ? $"\"{version}\"" : parameter.Example : Value(parameter, first);

        if (operation.RequestBody?.Content.As(MediaTypes.Json) is { } body)
            if (examples.Count == 1) body.Example = first.Body?.DeepClone();
            else body.Examples = examples.ToDictionary(example => example.Name, IOpenApiExample (example) => new OpenApiExample { Summary = example.Name, Value = example.Body?.DeepClone() });

        foreach (var (status, response) in operation.Responses ?? [])
            if (status[0] == '2' && response.Content.As(MediaTypes.Json) is { } answer) answer.Example = first.Answer?.DeepClone();

        if (first.Account is { } account)
            operation.Description = string.Join("\n\n", new[] { operation.Description, $"示例账号：`{account}`" }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static JsonNode? Value(OpenApiParameter parameter, RecordedExample example) =>
        example.Values.TryGetValue(parameter.Name ?? "", out var value) ? Typed(value, parameter.Schema?.Type) : null;

    private static JsonNode Typed(string value, JsonSchemaType? type) => type switch
    {
        JsonSchemaType.Integer => int.Parse(value, null),
        JsonSchemaType.Boolean => bool.Parse(value),
        _ => value,
    };
}
