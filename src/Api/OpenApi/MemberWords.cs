using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Explains, from the <see cref="WordBook"/>, each member and parameter that has no Chinese docstring of its own.</summary>
internal sealed class MemberWords : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        foreach (var schema in document.Components?.Schemas?.Values ?? [])
            foreach (var (name, member) in schema.Properties?.ToList() ?? [])
                if (!IsExplained(member.Description) && WordBook.Of(name) is { } word) schema.Properties![name] = Explained(member, word);

        foreach (var parameter in document.Paths.SelectMany(path => path.Value.Operations ?? []).SelectMany(operation => operation.Value.Parameters ?? []))
            if (!IsExplained(parameter.Description)) parameter.Description = WordBook.Of(parameter.Name ?? "") ?? parameter.Description;
    }

    /// <summary>Beside a mere reference OpenAPI 3.0 reads nothing, so that it is wrapped.</summary>
    private static IOpenApiSchema Explained(IOpenApiSchema member, string word)
    {
        if (member is not OpenApiSchema own) return new OpenApiSchema { AllOf = [member], Description = word };
        own.Description = word;
        return own;
    }

    private static bool IsExplained(string? description) => description?.Any(letter => letter is >= '一' and <= '鿿') == true;
}
