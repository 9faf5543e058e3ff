using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Api.Http;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.IntegrationTests.Conventions;

/// <summary>Behind a proxy that ends TLS: who the caller is and how they came is the word of proxies that the settings name, and of nobody else.</summary>
public sealed class ProxyTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string Proxy = "10.0.3.7";

    [Fact]
    public async Task Behind_a_known_proxy_each_caller_has_limits_of_their_own()
    {
        await using var host = Behind("10.0.3.0/24");

        (await StatusesAsync(host, Proxy, "203.0.113.1", 4)).Should().Equal(401, 401, 401, 429);
        (await StatusesAsync(host, Proxy, "203.0.113.2", 1)).Should().Equal(401);
    }

    [Fact]
    public async Task A_caller_cannot_get_new_limits_by_writing_addresses_before_the_one_that_the_proxy_saw()
    {
        await using var host = Behind(Proxy);

        await StatusesAsync(host, Proxy, "203.0.113.3", 3);

        (await StatusesAsync(host, Proxy, "198.51.100.9, 203.0.113.3", 1)).Should().Equal(429);
    }

    [Fact]
    public async Task Of_two_proxies_in_a_row_both_are_passed_over()
    {
        await using var host = Behind($"127.0.0.1, {Proxy}");

        await StatusesAsync(host, Proxy, "203.0.113.4, 127.0.0.1", 3);

        (await StatusesAsync(host, Proxy, "203.0.113.4, 127.0.0.1", 1)).Should().Equal(429);
        (await StatusesAsync(host, Proxy, "203.0.113.5, 127.0.0.1", 1)).Should().Equal(401);
    }

    [Theory]
    [InlineData(null, Proxy)]
    [InlineData(null, "127.0.0.1")]
    [InlineData("10.0.4.0/24", Proxy)]
    public async Task A_header_of_somebody_else_changes_nothing(string? known, string from)
    {
        await using var host = Behind(known);

        for (var attempt = 0; attempt < 3; attempt++) await StatusesAsync(host, from, $"203.0.113.{attempt}", 1);

        (await StatusesAsync(host, from, "203.0.113.200", 1)).Should().Equal(429);
    }

    [Fact]
    public async Task Behind_a_known_proxy_with_TLS_cookies_are_secure_and_the_browser_is_told_to_stay_with_TLS()
    {
        await using var host = Behind(Proxy);

        using var answer = await SendAsync(host, Request(Proxy, "203.0.113.6", "xf.leader", DemoAccounts.Password));

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Set-Cookie").Should().NotBeEmpty().And.OnlyContain(cookie => cookie.Contains("; secure"));
        answer.Headers.GetValues("Strict-Transport-Security").Should().Equal("max-age=31536000");
    }

    [Fact]
    public async Task A_forged_TLS_header_does_not_make_the_cookie_secure()
    {
        await using var host = Behind(null);

        using var answer = await SendAsync(host, Request(Proxy, "203.0.113.7", "xf.leader", DemoAccounts.Password));

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Set-Cookie").Should().NotContain(cookie => cookie.Contains("; secure"));
        answer.Headers.Contains("Strict-Transport-Security").Should().BeFalse();
    }

    [Theory]
    [InlineData("proxy.internal")]
    [InlineData("10.0.3.0/40")]
    [InlineData("0.0.0.0/0")]
    public void A_list_of_proxies_that_cannot_be_meant_stops_the_start(string setting) =>
        FluentActions.Invoking(() => KnownProxies.Of(setting)).Should().Throw<Exception>().WithMessage($"*Proxies:Known*{setting}*");

    private WebApplicationFactory<Program> Behind(string? known) => app.WithWebHostBuilder(host => host
        .UseSetting("RateLimits:SignIn", "3")
        .UseSetting("Proxies:Known", known)
        .ConfigureTestServices(services => services.AddSingleton<IStartupFilter, ConnectedFrom>()));

    private static async Task<int[]> StatusesAsync(WebApplicationFactory<Program> host, string from, string forwardedFor, int times)
    {
        var statuses = new int[times];
        for (var attempt = 0; attempt < times; attempt++)
        {
            using var answer = await SendAsync(host, Request(from, forwardedFor, "nobody.there", "x"));
            statuses[attempt] = (int)answer.StatusCode;
        }

        return statuses;
    }

    private static async Task<HttpResponseMessage> SendAsync(WebApplicationFactory<Program> host, HttpRequestMessage request)
    {
        using var http = host.CreateClient(new() { BaseAddress = new("http://supervision.example"), AllowAutoRedirect = false });
        using (request) return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static HttpRequestMessage Request(string from, string forwardedFor, string userName, string password)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/login") { Content = JsonContent.Create(new { userName, password }) };
        request.Headers.Add(ConnectedFrom.Header, from);
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return request;
    }

    /// <summary>The test server has no connections; a header of its own says where one would come from.</summary>
    private sealed class ConnectedFrom : IStartupFilter
    {
        public const string Header = "Test-Connected-From";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
        {
            builder.Use((context, then) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Header]!);
                return then(context);
            });
            next(builder);
        };
    }
}
