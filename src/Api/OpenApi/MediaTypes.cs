using Microsoft.OpenApi;

namespace Supervision.Api.OpenApi;

internal static class MediaTypes
{
    public const string Json = "application/json";

    /// <summary>What a body or an answer is in this type; null where it does not come in it.</summary>
    public static OpenApiMediaType? As(this IDictionary<string, IOpenApiMediaType>? content, string type) =>
        content?.TryGetValue(type, out var found) == true ? found as OpenApiMediaType : null;
}
