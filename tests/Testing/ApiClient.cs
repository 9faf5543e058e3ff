using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Supervision.Testing;

/// <summary>Calls the API as an outside program does. Paths are below <c>/api/v1</c>: <c>filings</c>, <c>enterprises?q=…</c>.</summary>
public sealed class ApiClient(HttpClient http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public HttpClient Http => http;

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <param name="body">Any object or <see cref="JsonNode"/>; null sends none.</param>
    /// <param name="version">Sent as <c>If-Match</c>.</param>
    /// <param name="key">Sent as <c>Idempotency-Key</c>.</param>
    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, int? version = null, string? key = null) => SendAsync(HttpMethod.Post, path, body, version, key);

    public Task<HttpResponseMessage> PutAsync(string path, object? body = null, int? version = null) => SendAsync(HttpMethod.Put, path, body, version);

    public Task<HttpResponseMessage> DeleteAsync(string path, int? version = null) => SendAsync(HttpMethod.Delete, path, version: version);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, int? version = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        if (body is not null) request.Content = body as HttpContent ?? JsonContent.Create(body, options: Json);
        if (version is not null) request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        if (key is not null) request.Headers.Add("Idempotency-Key", key);

        // A stream has no end to wait for.
        return await http.SendAsync(request, path.EndsWith("/stream", StringComparison.Ordinal) ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead);
    }

    /// <summary>Sends a file, which must be taken.</summary>
    public async Task<JsonNode> UploadAsync(string path, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "名单.xlsx" } };
        using var answer = await PostAsync(path, form);
        return (await answer.OkAsync())!;
    }

    public async Task SignInAsync(string userName, string password)
    {
        using var response = await PostAsync("auth/login", new { userName, password });
        await response.OkAsync();
    }
}

public static class ResponseReading
{
    /// <summary>The answer of a call that must succeed; what the server said otherwise is in the failure's message.</summary>
    public static async Task<JsonNode?> OkAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri}: {(int)response.StatusCode} {text}", null, response.StatusCode);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public static async Task<JsonNode?> OkAsync(this Task<HttpResponseMessage> call)
    {
        using var response = await call;
        return await response.OkAsync();
    }

    /// <summary>The problem details of a call that must be refused.</summary>
    public static async Task<JsonNode> ProblemAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType != "application/problem+json"
            ? throw new HttpRequestException($"not a problem: {(int)response.StatusCode} {text}", null, response.StatusCode)
            : JsonNode.Parse(text)!;
    }
}
