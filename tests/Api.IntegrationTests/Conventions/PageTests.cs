using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Supervision.Api.IntegrationTests.Conventions;

/// <summary>The API with a client's pages as a build leaves them.</summary>
public sealed class AppWithPages : ApiApp
{
    private string Root { get; } = Directory.CreateTempSubdirectory("supervision-pages-").FullName;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Directory.CreateDirectory(Path.Combine(Root, "assets"));
        await WriteAsync("index.html", "<!doctype html><title>综合监管</title>");
        await WriteAsync("index.html.br", "brotli");
        await WriteAsync("assets/index-1a2b3c.js", string.Concat(Enumerable.Repeat("console.log('页面');\n", 200)));
        await WriteAsync("assets/shell-4d5e6f.js", "console.log('页面');");
        await WriteAsync("assets/shell-4d5e6f.js.br", "brotli");
        await WriteAsync("assets/shell-4d5e6f.js.gz", "gzip");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseWebRoot(Root);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(Root, name), text);
}

/// <summary>The pages of the client beside the API, on one address.</summary>
public sealed class PageTests(AppWithPages app) : IClassFixture<AppWithPages>
{
    private readonly HttpClient _browser = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

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
    [InlineData("br, gzip", "br", "brotli")]
    [InlineData("gzip, deflate, br;q=0.9", "br", "brotli")]
    [InlineData("gzip, br;q=0", "gzip", "gzip")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("identity", null, "console.log('页面');")]
    [InlineData("", null, "console.log('页面');")]
    public async Task Of_the_forms_that_the_build_has_made_the_smallest_that_the_browser_takes_is_sent(string takes, string? encoding, string body)
    {
        using var answer = await AskAsync("/assets/shell-4d5e6f.js", takes);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.Should().Equal(encoding is null ? [] : [encoding]);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/javascript");
        answer.Headers.Vary.Should().Equal("Accept-Encoding");
        answer.Headers.CacheControl!.ToString().Should().Be("public, max-age=31536000, immutable");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be(body);
    }

    [Fact]
    public async Task The_one_page_is_sent_compressed_too_and_not_at_all_to_who_has_it()
    {
        using var answer = await AskAsync("/inspections/0197", "br");
        using var again = await AskAsync("/inspections/0197", "br", answer.Headers.ETag!.ToString());

        answer.Content.Headers.ContentEncoding.Should().Equal("br");
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        answer.Headers.CacheControl!.ToString().Should().Be("no-cache");
        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_compressed_form_by_its_own_name_is_only_bytes()
    {
        using var answer = await AskAsync("/assets/shell-4d5e6f.js.br", "br");

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/octet-stream");
        answer.Content.Headers.ContentEncoding.Should().BeEmpty();
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

    private Task<HttpResponseMessage> AskAsync(string path, string takes, string? has = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", takes);
        if (has is not null) request.Headers.TryAddWithoutValidation("If-None-Match", has);
        return _browser.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
