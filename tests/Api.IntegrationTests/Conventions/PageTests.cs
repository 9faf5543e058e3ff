using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Supervision.Api.IntegrationTests.Conventions;

/// <summary>The pages of the client beside the API, on one address.</summary>
public sealed class PageTests : IClassFixture<ApiApp>, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("supervision-pages-").FullName;
    private readonly HttpClient _browser;

    public PageTests(ApiApp app)
    {
        Directory.CreateDirectory(Path.Combine(_root, "assets"));
        File.WriteAllText(Path.Combine(_root, "index.html"), "<!doctype html><title>综合监管</title>");
        File.WriteAllText(Path.Combine(_root, "assets", "index-1a2b3c.js"), string.Concat(Enumerable.Repeat("console.log('页面');\n", 200)));
        _browser = app.WithWebHostBuilder(host => host.UseWebRoot(_root)).CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/inspections/0197")]
    [InlineData("/verify/8F3K2M")]
    [InlineData("/apifox")]
    public async Task An_address_of_the_client_is_its_one_page_asked_for_anew_each_time(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        answer.Headers.CacheControl!.ToString().Should().Be("no-cache");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("综合监管");
    }

    [Fact]
    public async Task A_file_whose_name_tells_its_content_is_kept_for_a_year_and_sent_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/index-1a2b3c.js");
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await _browser.SendAsync(request, TestContext.Current.CancellationToken);

        answer.Headers.CacheControl!.ToString().Should().Be("public, max-age=31536000, immutable");
        answer.Content.Headers.ContentEncoding.Should().Equal("br");
    }

    [Theory]
    [InlineData("/assets/index-old.js")]
    [InlineData("/swagger/nothing")]
    [InlineData("/health/nothing")]
    [InlineData("/api/v2/filings")]
    [InlineData("/api")]
    public async Task What_is_no_page_is_not_found(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await answer.IsProblemAsync(404, "route.unknown");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
