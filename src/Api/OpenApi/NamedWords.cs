using System.Reflection;
using Microsoft.OpenApi;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Permissions are texts within the program, where routes and roles name them; the contract says which there are.</summary>
internal sealed class NamedWords : IDocumentFilter
{
    private const string Name = nameof(Permission);

    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var words = typeof(Permission).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (Word: (string)field.GetRawConstantValue()!, Label: field.GetCustomAttribute<LabelAttribute>()!.Text)).ToList();
        context.SchemaRepository.AddDefinition(Name, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. words.Select(word => (System.Text.Json.Nodes.JsonNode)word.Word)],
            Description = $"权限\n{string.Join("；", words.Select(word => $"`{word.Word}` {word.Label}"))}",
        });
        var permissions = (OpenApiSchema)document.Components!.Schemas![nameof(Application.Identity.SignedIn)].Properties!["permissions"];
        permissions.Items = new OpenApiSchemaReference(Name, document);
    }
}
