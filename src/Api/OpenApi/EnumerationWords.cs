using Microsoft.OpenApi;
using Supervision.Api.Http;
using Supervision.Domain.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Says each word of an enumeration in Chinese.</summary>
internal sealed class EnumerationWords : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (!context.Type.IsEnum || schema is not OpenApiSchema shown) return;
        var words = Enum.GetValues(context.Type).Cast<Enum>().Select(member => $"`{WireWords.Of(member)}` {Labels.Of(member)}");
        shown.Description = string.Join('\n', new[] { shown.Description, string.Join("；", words) }.Where(line => !string.IsNullOrEmpty(line)));
    }
}
