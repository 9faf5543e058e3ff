using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Supervision.Api.IntegrationTests.Conventions;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary>Every operation of the contract gets odd requests; none may fail, and none may answer what the contract does not name. <c>SUPERVISION_FUZZ</c> sets how many each gets.</summary>
public sealed class FuzzTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly string[] Callers = ["yj.lead", "admin", "xf.liaison", "xf.officer", "kz.coordinator", "enterprise.demo"];
    private static readonly string[] Versions = ["\"1\"", "\"1\"", "\"2\"", "\"0\"", "1", "*", ""];

    [Fact]
    public async Task Whatever_is_sent_is_answered_as_the_contract_says()
    {
        var noise = new Noise(seed: 20261123);
        var requests = int.TryParse(Environment.GetEnvironmentVariable("SUPERVISION_FUZZ"), null, out var set) ? set : 25;
        var lead = await app.As("yj.lead");
        for (var i = 0; i < 5; i++) noise.Remember(await lead.PostAsync("enterprises", EnterpriseForms.New()).OkAsync());

        var wrong = new List<string>();
        for (var round = 0; round < requests; round++)
            foreach (var operation in ContractOperation.All.Where(operation => !operation.Path.StartsWith("/api/v1/auth/", StringComparison.Ordinal)))
                if (await TryAsync(operation, noise) is { } complaint) wrong.Add(complaint);

        wrong.Should().BeEmpty(string.Join("\n", wrong.Take(40)));
    }

    private async Task<string?> TryAsync(ContractOperation operation, Noise noise)
    {
        using var request = RequestOf(operation, noise, out var sent);
        using var answer = await (await app.As(noise.Of(Callers))).Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        // A stream has no end to wait for.
        var text = answer.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var status = (int)answer.StatusCode;
        if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json") noise.Remember(JsonNode.Parse(text));

        // A path that no longer fits its pattern is another address, which is not this operation's to describe.
        var elsewhere = status is 404 or 405 && text.Contains("\"route.", StringComparison.Ordinal);
        return status < 500 && (elsewhere || operation.Documents(status)) ? null : $"{operation.Id} answered {status} to {sent}: {text[..Math.Min(200, text.Length)]}";
    }

    private static HttpRequestMessage RequestOf(ContractOperation operation, Noise noise, out string sent)
    {
        var path = operation.Path;
        foreach (var parameter in operation.Parameters("path"))
            path = path.Replace($"{{{parameter["name"]}}}", Uri.EscapeDataString(Segment(noise.Text(parameter["schema"]!))), StringComparison.Ordinal);
        var query = string.Join('&', operation.Parameters("query").Where(_ => noise.Chance(0.35))
            .Select(parameter => $"{parameter["name"]}={Uri.EscapeDataString(noise.Text(parameter["schema"]!))}"));
        var request = new HttpRequestMessage(operation.Method, query.Length == 0 ? path : $"{path}?{query}");
        if (operation.Parameters("header").Any(header => header["name"]!.GetValue<string>() == "If-Match")) request.Headers.TryAddWithoutValidation("If-Match", noise.Of(Versions));
        if (operation.Method == HttpMethod.Post && noise.Chance(0.3)) request.Headers.Add("Idempotency-Key", $"key-{noise.Number(50)}");

        var body = operation.BodySchema is { } schema ? noise.Value(schema, 0)?.ToJsonString() ?? "null" : null;
        if (operation.TakesForm) request.Content = Form(noise);
        else if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        sent = $"{operation.Method} {request.RequestUri} {body}";
        return request;
    }

    /// <summary>Servers refuse U+0000 in a path by themselves, and nobody sends an empty segment.</summary>
    private static string Segment(string value) => value.Length is 0 or > 500 || value.Contains('\0') ? "x" : value;

    private static MultipartFormDataContent Form(Noise noise)
    {
        var file = new ByteArrayContent([.. Enumerable.Range(0, noise.Number(200)).Select(_ => (byte)noise.Number(256))]);
        file.Headers.ContentType = new MediaTypeHeaderValue(noise.Of(["application/octet-stream", "image/png", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]));
        return new() { { file, noise.Of(["file", "other"]), noise.Of(["list.xlsx", "照片.png", "../../etc"]) } };
    }
}
