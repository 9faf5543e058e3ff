namespace Supervision.Application.Common;

/// <summary>An answer that shows one aggregate as it is; its version is also the response's <c>ETag</c>, and comes back in <c>If-Match</c>.</summary>
public interface IVersioned
{
    /// <summary>Rises with each change; the value for <c>If-Match</c>, in quotes: <c>"3"</c>.</summary>
    int Version { get; }
}
