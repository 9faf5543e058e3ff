using System.Text.Json.Nodes;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Testing;

/// <summary>Somebody at work with the API, over days: signs in when a session has ended, reads what they change first, and sends the version that they read.</summary>
public sealed class Desk(ApiApp app, string userName)
{
    private static readonly TimeSpan SessionEnds = TimeSpan.FromMinutes(20);
    private ApiClient? _client;
    private DateTimeOffset _since;

    public Task<JsonNode> GetAsync(string path) => ReadAsync(client => client.GetAsync(path));

    /// <summary>Makes something new, or does what is not done to a version.</summary>
    public Task<JsonNode> PostAsync(string path, object? body = null) => ReadAsync(client => client.PostAsync(path, body));

    /// <summary>Does a verb to the thing at this path, in the version that it now has.</summary>
    public async Task<JsonNode> DoAsync(string path, string verb, object? body = null)
    {
        var version = (await GetAsync(path))["version"]!.GetValue<int>();
        return await ReadAsync(client => client.PostAsync($"{path}/{verb}", body, version));
    }

    /// <summary>Tries a verb that is to be refused.</summary>
    public async Task<HttpResponseMessage> TryAsync(string path, string verb, object? body = null)
    {
        var version = (await GetAsync(path))["version"]!.GetValue<int>();
        return await (await ClientAsync()).PostAsync($"{path}/{verb}", body, version);
    }

    public async Task<ApiClient> ClientAsync()
    {
        if (_client is not null && app.Clock.GetUtcNow() - _since < SessionEnds) return _client;
        _client = app.Anonymous();
        await _client.SignInAsync(userName, DemoAccounts.Password);
        _since = app.Clock.GetUtcNow();
        return _client;
    }

    private async Task<JsonNode> ReadAsync(Func<ApiClient, Task<HttpResponseMessage>> call) => (await call(await ClientAsync()).OkAsync())!;
}
