using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Supervision.Floors;

/// <summary>One caller with one connection, who acts for one body.</summary>
internal sealed class Caller(HttpClient http, string path, string body)
{
    private static readonly Dictionary<string, string> Domains = new() { ["XF"] = "fire", ["ZJ"] = "gas", ["HB"] = "ecology", ["SJ"] = "specialEquipment" };

    private readonly int _year = DateTime.UtcNow.AddHours(8).Year + 1;

    public static Caller OfFloor(Uri address, string body)
    {
        var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("X-Body", body);
        return new(http, "/", body);
    }

    /// <summary>The body's liaison of the demonstration.</summary>
    public static async Task<Caller> SignInAsync(Uri address, string body)
    {
        var cookies = new CookieContainer();
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = address };
        (await http.PostAsJsonAsync("/api/v1/auth/login", new { userName = $"{body.ToLowerInvariant()}.liaison", password = "Supervision#2026" })).EnsureSuccessStatusCode();
        (await http.GetAsync("/api/v1/auth/me")).EnsureSuccessStatusCode();
        http.DefaultRequestHeaders.Add("X-XSRF-TOKEN", Uri.UnescapeDataString(cookies.GetCookies(address)["XSRF-TOKEN"]!.Value));
        return new(http, "/api/v1/", body);
    }

    public Task<string> GetAsync(string what) => http.GetStringAsync(path + what);

    /// <summary>Files one enterprise: a list of one line is drafted and handed in.</summary>
    public async Task<string> FileAsync(string uscc)
    {
        var form = $$"""{"kind":"adHoc","lines":[{"uscc":"{{uscc}}","from":"{{_year}}-02-01","to":"{{_year}}-02-10","safetyDomains":["{{Domains[body]}}"]}]}""";
        var draft = JsonNode.Parse(await PostAsync("filings", form, null))!;
        return await PostAsync($"filings/{draft["id"]}/submit", "{}", "\"1\"");
    }

    private async Task<string> PostAsync(string what, string content, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path + what) { Content = new StringContent(content, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        if (version is not null) request.Headers.Add("If-Match", version);
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? answer : throw new HttpRequestException($"{what}: {(int)response.StatusCode} {answer}");
    }
}
