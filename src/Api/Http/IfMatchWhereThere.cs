using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Supervision.Api.Http;

/// <summary>
/// <see cref="IfMatch"/> of an operation that may meet nothing to match, such as the first derivation of a month. Without the header, or with an empty one, the version is null, and
/// the use case refuses with 428 where there is something.
/// </summary>
internal sealed record IfMatchWhereThere(IfMatch? Given) : IEndpointParameterMetadataProvider
{
    public int? Version => Given?.Version;

    public static async ValueTask<IfMatchWhereThere> BindAsync(HttpContext context) =>
        new(string.IsNullOrWhiteSpace(context.Request.Headers.IfMatch.ToString()) ? null : await IfMatch.BindAsync(context));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(TakesIfMatch.Instance);
}

/// <summary>Marks an operation that takes <see cref="IfMatchWhereThere"/>, for the contract.</summary>
internal sealed class TakesIfMatch
{
    public static readonly TakesIfMatch Instance = new();
}
