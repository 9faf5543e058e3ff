using Microsoft.OpenApi;
using Supervision.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Query parameters are in camelCase, as everything on the wire.</summary>
internal sealed class QueryParameters : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is OpenApiParameter { In: ParameterLocation.Query, Name: { } name } query) query.Name = WireWords.Of(name);
    }
}
