using System.Text.Json;
using System.Text.Json.Nodes;
using Supervision.Api.Http;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>
/// The contract as <c>/swagger</c> shows it. On the demonstration its examples name what is there now, with days that lie ahead, so that each can be tried as it stands; elsewhere it is the file.
/// Looked up once a minute at most, since a tried example has changed what the next reader would find.
/// </summary>
internal sealed partial class LiveDocument(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LiveDocument> log) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _turn = new(1);
    private (DateTimeOffset Until, byte[] Text)? _kept;

    public async Task<byte[]> ReadAsync(CancellationToken ct)
    {
        if (_kept is { } kept && clock.GetUtcNow() < kept.Until) return kept.Text;
        await _turn.WaitAsync(ct);
        try
        {
            if (_kept is not { } again || clock.GetUtcNow() >= again.Until) _kept = (clock.GetUtcNow() + Life, await MakeAsync(ct));
            return _kept.Value.Text;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<byte[]> MakeAsync(CancellationToken ct)
    {
        var file = await File.ReadAllBytesAsync(Swagger.DocumentFile, ct);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var demo = new Demonstration(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>(), scope.ServiceProvider.GetRequiredService<IWorkCalendar>(), clock);
            if (!await demo.IsThereAsync()) return file;
            var document = JsonNode.Parse(file)!;
            foreach (var example in ExampleBook.All)
                if (OperationOf(document, example.Operation) is { } operation && await TryAsync(demo, example) is { } sent) Show(operation, example, sent);
            return JsonSerializer.SerializeToUtf8Bytes(document, Json.Options);
        }
        catch (Exception away) when (away is Npgsql.NpgsqlException or TimeoutException or InvalidOperationException)
        {
            LogWithout(away.Message);
            return file;
        }
    }

    /// <summary>One example that cannot be made leaves the recorded one in its place.</summary>
    private async Task<Sent?> TryAsync(Demonstration demo, Example example)
    {
        try
        {
            return await example.Of(demo);
        }
        catch (InvalidOperationException nothing)
        {
            LogWithout(nothing.Message);
            return null;
        }
    }

    private static JsonNode? OperationOf(JsonNode document, string id) => document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject()).FirstOrDefault(operation => operation.Value!["operationId"]?.GetValue<string>() == id).Value;

    private static void Show(JsonNode operation, Example example, Sent sent)
    {
        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
            if (parameter!["name"]!.GetValue<string>() is "If-Match" && sent.Version is { } version) parameter["example"] = $"\"{version}\"";
            else if (sent.Values.TryGetValue(parameter["name"]!.GetValue<string>(), out var value) && parameter["schema"]?["type"]?.GetValue<string>() == "string") parameter["example"] = value;

        if (sent.Body is null || operation["requestBody"]?["content"]?["application/json"] is not { } body) return;
        var shown = JsonSerializer.SerializeToNode(sent.Body, sent.Body.GetType(), Json.Options);
        if (body["examples"]?[example.Name] is { } named) named["value"] = shown;
        else if (body["examples"] is null) body["example"] = shown;
    }

    [LoggerMessage(LogLevel.Information, "An example of the contract is shown as it was recorded: {Reason}")]
    private partial void LogWithout(string reason);
}
