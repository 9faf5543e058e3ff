using Microsoft.OpenApi;
using Supervision.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Says of each member what the JSON reader and writer do: which may be null, which must be there.</summary>
internal sealed class MemberNullability : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } shown || context.MemberInfo is not null) return;
        shown.Required ??= new HashSet<string>();
        foreach (var member in Json.Options.GetTypeInfo(context.Type).Properties)
        {
            if (!properties.TryGetValue(member.Name, out var property)) continue;
            var nullable = Nullable.GetUnderlyingType(member.PropertyType) is not null || (!member.PropertyType.IsValueType && (member.Get is null ? member.IsSetNullable : member.IsGetNullable));
            if (!nullable && property is OpenApiSchema { Type: { } type } own) own.Type = type & ~JsonSchemaType.Null;
            if (member.AssociatedParameter is { HasDefaultValue: true } || nullable) shown.Required.Remove(member.Name);
            else shown.Required.Add(member.Name);
        }
    }
}
