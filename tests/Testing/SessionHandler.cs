using System.Net;

namespace Supervision.Testing;

/// <summary>What a browser does for the SPA: keeps cookies, and answers the antiforgery cookie with its header.</summary>
internal sealed class SessionHandler : DelegatingHandler
{
    private readonly CookieContainer _cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var cookies = _cookies.GetCookies(request.RequestUri!);
        if (cookies.Count > 0) request.Headers.Add("Cookie", _cookies.GetCookieHeader(request.RequestUri!));
        if (cookies["XSRF-TOKEN"] is { } token) request.Headers.TryAddWithoutValidation("X-XSRF-TOKEN", Uri.UnescapeDataString(token.Value));

        var response = await base.SendAsync(request, ct);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
            foreach (var cookie in set) _cookies.SetCookies(request.RequestUri!, cookie);
        if (response.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            await response.Content.LoadIntoBufferAsync(ct);
            if (DocumentedCodes.Complaint(request, (int)response.StatusCode, await response.Content.ReadAsStringAsync(ct)) is { } complaint) throw new InvalidOperationException(complaint);
        }

        return response;
    }
}
