using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Api.Auth;
using Supervision.Api.Http;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary>One operation of the API, as the running program has it.</summary>
internal sealed record Operation(HttpMethod Method, RoutePattern Route, Access Access, EndpointMetadataCollection Metadata)
{
    public string Path => Route.RawText!.TrimEnd('/');

    /// <summary>The path below <c>/api/v1</c> with something for each parameter that its constraint lets through and nothing has as its name.</summary>
    public string Example => string.Join('/', Route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Fill)))).Replace("api/v1/", "", StringComparison.Ordinal);

    /// <summary>Whether it takes a form with files; routing itself refuses any other content, before it is asked who calls.</summary>
    public bool TakesForm => Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true;

    public static IReadOnlyList<Operation> Of(ApiApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(ApiGroup.Prefix, StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                .Select(method => new Operation(new(method), endpoint.RoutePattern, endpoint.Metadata.GetRequiredMetadata<Access>(), endpoint.Metadata)))
            .OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method.Method, StringComparer.Ordinal),
    ];

    private string Fill(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => ExampleOf(parameter),
        _ => throw new NotSupportedException(part.ToString()),
    };

    private string ExampleOf(RoutePatternParameterPart parameter)
    {
        var constraints = parameter.ParameterPolicies.Select(policy => policy.Content).ToList();
        if (constraints.Contains("guid")) return Guid.CreateVersion7().ToString();
        if (constraints.Contains("int") || parameter.Name == "year") return "2031";
        return parameter.Name == "month" ? "2031-01" : "nothing";
    }
}
