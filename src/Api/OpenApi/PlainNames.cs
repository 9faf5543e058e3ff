using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Comments of the code name types in full; the contract's reader knows them by their last name.</summary>
internal sealed partial class PlainNames : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
        {
            schema.Description = Plain(schema.Description);
            foreach (var property in schema.Properties?.Values ?? []) property.Description = Plain(property.Description);
        }

        var operations = document.Paths.SelectMany(path => path.Value.Operations ?? []).Select(operation => operation.Value);
        foreach (var parameter in operations.SelectMany(operation => operation.Parameters ?? []))
            parameter.Description = Plain(parameter.Description);
    }

    private static string? Plain(string? text) =>
        text is null ? null : FullName().Replace(text, match => $"`{(match.Groups["member"].Success ? JsonNamingPolicy.CamelCase.ConvertName(match.Groups["member"].Value) : match.Groups["type"].Value)}`");

    [GeneratedRegex(@"Supervision(?:\.[A-Za-z]+)+\.(?<type>[A-Z]\w+)`\d\.(?<member>\w+)|Supervision(?:\.[A-Za-z]+)+\.(?<type>[A-Z]\w+)(?:`\d)?")]
    private static partial Regex FullName();
}
