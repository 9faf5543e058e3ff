using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>What is one of several kinds is described as that, as the JSON writer knows them; each kind names itself in the discriminator, where there is one.</summary>
internal sealed class OneOfSeveral : ISchemaFilter
{
    /// <summary>For the generator of the client's types, which knows no choice: what it writes instead.</summary>
    private const string ForTypes = "x-one-of";

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema shown || context.MemberInfo is not null) return;
        if (KindsOf(context.Type) is { Count: > 0 } kinds) Choose(shown, kinds, context);
        else if (context.Type.BaseType is { } several && DiscriminatorOf(several) is { } discriminator) NameItself(shown, discriminator, several, context.Type);
    }

    private static void Choose(OpenApiSchema shown, IReadOnlyList<JsonDerivedTypeAttribute> kinds, SchemaFilterContext context)
    {
        var references = kinds.Select(kind => (OpenApiSchemaReference)context.SchemaGenerator.GenerateSchema(kind.DerivedType, context.SchemaRepository)).ToList();
        (shown.Type, shown.Properties, shown.Required, shown.AdditionalPropertiesAllowed) = (null, null, null, true);
        shown.OneOf = [.. references];
        shown.Extensions = new Dictionary<string, IOpenApiExtension> { [ForTypes] = new JsonNodeExtension(string.Join(" | ", kinds.Select(kind => SchemaNames.Of(kind.DerivedType)))) };
        if (DiscriminatorOf(context.Type) is { } discriminator)
            shown.Discriminator = new() { PropertyName = discriminator, Mapping = kinds.Zip(references).ToDictionary(pair => (string)pair.First.TypeDiscriminator!, pair => pair.Second) };
    }

    private static void NameItself(OpenApiSchema shown, string discriminator, Type several, Type kind)
    {
        var name = (string)KindsOf(several).Single(each => each.DerivedType == kind).TypeDiscriminator!;
        var properties = new Dictionary<string, IOpenApiSchema> { [discriminator] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [(JsonNode)name], Description = "种类" } };
        foreach (var (member, described) in shown.Properties ?? new Dictionary<string, IOpenApiSchema>()) properties[member] = described;
        shown.Properties = properties;
        shown.Required = new HashSet<string>([discriminator, .. shown.Required ?? new HashSet<string>()]);
    }

    private static List<JsonDerivedTypeAttribute> KindsOf(Type type) => [.. type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)];

    private static string? DiscriminatorOf(Type type) => type.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false)?.TypeDiscriminatorPropertyName;
}
