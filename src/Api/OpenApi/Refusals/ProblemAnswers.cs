using System.Text.Json;
using Microsoft.OpenApi;
using Supervision.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi.Refusals;

/// <summary>Says of each problem status which codes an operation may answer, each with an example. A status that no code can lead to is not told.</summary>
internal sealed class ProblemAnswers : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var refusals = OperationRefusals.Of(context.ApiDescription);
        foreach (var (status, response) in operation.Responses!.ToList())
            if (response.Content.As(Problems.ContentType) is not null && !refusals.ContainsKey(int.Parse(status, null))) operation.Responses!.Remove(status);

        foreach (var (status, errors) in refusals)
        {
            var content = new OpenApiMediaType
            {
                Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository),
                Examples = errors.ToDictionary(error => error.Code, error => Example(context.Document, status, error)),
            };
            operation.Responses![$"{status}"] = new OpenApiResponse { Content = new Dictionary<string, IOpenApiMediaType> { [Problems.ContentType] = content } };
        }
    }

    private static IOpenApiExample Example(OpenApiDocument document, int status, PossibleError error)
    {
        var components = document.Components ??= new();
        var examples = components.Examples ??= new SortedDictionary<string, IOpenApiExample>(StringComparer.Ordinal);
        var name = $"{error.Code}.{status}";
        examples.TryAdd(name, new OpenApiExample
        {
            Summary = error.Title,
            Value = JsonSerializer.SerializeToNode(
                new Problem($"urn:supervision:problem:{error.Code}", error.Title, status, error.Code, error.Clause, null, null, "019ac4c0f7a07c3e8d5b2a6f1e4d9c07"), Json.Options),
        });
        return new OpenApiExampleReference(name, document);
    }
}
