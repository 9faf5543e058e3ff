namespace Supervision.Api.Http;

/// <summary>The address at which people outside reach the product.</summary>
internal static class Site
{
    /// <summary><c>PublicAddress</c> of the settings, for a product behind a proxy, else the address that the request was sent to. Without a slash at its end.</summary>
    public static string Of(HttpRequest request, IConfiguration configuration) =>
        (configuration["PublicAddress"] is { Length: > 0 } set ? set : $"{request.Scheme}://{request.Host}").TrimEnd('/');
}
