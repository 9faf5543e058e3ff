using Supervision.Api.Auth;
using Supervision.Api.Endpoints;

namespace Supervision.Api.Http;

/// <summary>All operations, below <c>/api/v1</c>, with what holds for every one of them.</summary>
internal static class ApiGroup
{
    public const string Prefix = "/api/v1";

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Prefix);
        api.AddEndpointFilterFactory(KnownQuery.Filter);
        api.AddEndpointFilter<IfMatchFilter>();
        api.AddEndpointFilter<IdempotencyFilter>();
        ((IEndpointConventionBuilder)api).Finally(Describe);
        api.MapResources();
    }

    /// <summary>Stops the start where an operation says nothing about who may call it, or could not keep its answer for a repetition.</summary>
    public static void CheckOperations(this IEndpointRouteBuilder app)
    {
        var operations = app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith(Prefix, StringComparison.Ordinal) == true);
        foreach (var operation in operations)
        {
            if (operation.Metadata.OfType<Access>().Count() != 1)
                throw new InvalidOperationException($"{operation.DisplayName} must say once who may call it: Needs(…), AnySignedIn() or Public()");
            if (IsPost(operation.Metadata) && operation.Metadata.GetMetadata<NotIdempotent>() is null && !AnswersResult(operation.Metadata))
                throw new InvalidOperationException($"{operation.DisplayName} is a POST: it must return an answer of a Result, or be marked NotIdempotent");
        }
    }

    /// <summary>The problems that any operation of its form may answer, so that no route repeats them.</summary>
    private static void Describe(EndpointBuilder endpoint)
    {
        var metadata = endpoint.Metadata;
        var methods = metadata.OfType<IHttpMethodMetadata>().SelectMany(method => method.HttpMethods).ToList();
        var changes = methods.Any(method => !HttpMethods.IsGet(method));
        List<int> statuses = [400, 500, 503];
        if (metadata.OfType<Access>().FirstOrDefault() is { IsPublic: false } access) statuses.AddRange(access.Permission is null ? [401] : [401, 403]);
        if (endpoint is RouteEndpointBuilder { RoutePattern.Parameters.Count: > 0 } || changes) statuses.Add(404);
        if (changes) statuses.AddRange([403, 409, 413, 415]);
        if (metadata.OfType<NeedsIfMatch>().Any() || metadata.OfType<TakesIfMatch>().Any()) statuses.AddRange([412, 428]);
        else if (changes) statuses.Add(412);
        if (metadata.OfType<Microsoft.AspNetCore.RateLimiting.EnableRateLimitingAttribute>().Any()) statuses.Add(429);
        statuses.Add(422);
        foreach (var status in statuses.Distinct().Order())
            metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Problem), [Problems.ContentType]));
    }

    private static bool IsPost(EndpointMetadataCollection metadata) =>
        metadata.OfType<IHttpMethodMetadata>().SelectMany(method => method.HttpMethods).Any(HttpMethods.IsPost);

    private static bool AnswersResult(EndpointMetadataCollection metadata)
    {
        var returned = metadata.GetMetadata<System.Reflection.MethodInfo>()?.ReturnType;
        return returned is { IsGenericType: true } && returned.GetGenericTypeDefinition() == typeof(Task<>)
            ? typeof(IAnswer).IsAssignableFrom(returned.GenericTypeArguments[0])
            : typeof(IAnswer).IsAssignableFrom(returned);
    }
}
