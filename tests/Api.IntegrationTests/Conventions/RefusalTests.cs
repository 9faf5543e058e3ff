using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Conventions;

/// <summary>Every refusal is a problem with a code, whoever refuses: the router, the reader of the request, or the operation.</summary>
public sealed class RefusalTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("GET", "nothing-of-that-name", 404, "route.unknown")]
    [InlineData("DELETE", "auth/me", 405, "route.method")]
    [InlineData("GET", "audit-entries", 401, "auth.required")]
    public async Task What_the_router_refuses_is_a_problem(string method, string path, int status, string code)
    {
        using var answer = await app.Anonymous().SendAsync(new(method), path);

        await answer.IsProblemAsync(status, code);
    }

    [Theory]
    [InlineData("size=0", 422, "request.invalid", "size")]
    [InlineData("size=201", 422, "request.invalid", "size")]
    [InlineData("page=0", 422, "request.invalid", "page")]
    [InlineData("page=51&size=200", 422, "request.invalid", "page")]
    [InlineData("page=2147483647&size=200", 422, "request.invalid", "page")]
    [InlineData("sort=password", 422, "request.invalid", "sort")]
    [InlineData("sort=--at", 422, "request.invalid", "sort")]
    [InlineData("page=first", 400, "request.malformed", "page")]
    [InlineData("from=yesterday", 400, "request.malformed", "from")]
    [InlineData("actor=%00", 400, "request.malformed", "actor")]
    [InlineData("filter=none", 400, "request.unknown-parameter", "filter")]
    public async Task A_query_that_the_list_does_not_have_is_refused_by_name(string query, int status, string code, string field)
    {
        using var answer = await (await app.As("yj.lead")).GetAsync($"audit-entries?{query}");

        var problem = await answer.IsProblemAsync(status, code);
        problem["errors"]![field].Should().NotBeNull();
    }

    [Theory]
    [InlineData("""{"userName":"a","password":"b","pass":"c"}""", "request.unknown-member", "pass")]
    [InlineData("""{"userName":"a"}""", "request.malformed", "password")]
    [InlineData("""{"userName":null,"password":"b"}""", "request.malformed", "userName")]
    [InlineData("""{"userName":1,"password":"b"}""", "request.malformed", "userName")]
    [InlineData("""{"userName":"a","userName":"a","password":"b"}""", "request.malformed", null)]
    [InlineData("""{"userName":"a\u0000","password":"b"}""", "request.malformed", "userName")]
    [InlineData("""{"userName":"\ud800","password":"b"}""", "request.malformed", "userName")]
    [InlineData("""{"userName":"a",""", "request.malformed", null)]
    [InlineData("[]", "request.malformed", null)]
    [InlineData("", "request.malformed", null)]
    public async Task A_body_that_cannot_be_read_is_refused_with_its_member(string body, string code, string? field)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await app.Anonymous().PostAsync("auth/login", content);

        var problem = await answer.IsProblemAsync(400, code);
        if (field is not null) problem["errors"]![field].Should().NotBeNull();
    }

    [Theory]
    [InlineData("work-calendar/deadline?kind=monthlyFiling&date=0001-01-01", "date")]
    [InlineData("work-calendar/deadline?kind=monthlyFiling&date=11/05/2026", "date")]
    [InlineData("work-calendar/deadline?kind=1&date=2026-11-05", "kind")]
    [InlineData("joint-lists/0001-01", "month")]
    public async Task A_day_or_word_that_cannot_be_meant_is_refused(string path, string field)
    {
        using var answer = await (await app.As("yj.lead")).GetAsync(path);

        (await answer.IsProblemAsync(400, "request.malformed"))["errors"]![field].Should().NotBeNull();
    }

    [Fact]
    public async Task A_list_with_an_empty_item_is_refused()
    {
        var form = EnterpriseForms.New();
        form["specialHazards"] = new JsonArray { null };
        using var enumeration = await (await app.As("yj.lead")).PostAsync("enterprises", form);
        using var record = await (await app.As("xf.liaison")).PostAsync("filings/validate", new { kind = "special", lines = new object?[] { null } });

        await enumeration.IsProblemAsync(400, "request.malformed");
        (await record.IsProblemAsync(400, "request.malformed"))["errors"]!["lines"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        using var content = new StringContent("userName=a", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await app.Anonymous().PostAsync("auth/login", content);

        await answer.IsProblemAsync(415, "request.media-type");
    }

    [Theory]
    [InlineData("application/json; charset=gbk")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=nonsense")]
    public async Task JSON_in_another_encoding_is_refused_by_its_name(string type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"kind":"special","lines":[]}"""));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await (await app.As("xf.liaison")).PostAsync("filings/validate", content);

        await answer.IsProblemAsync(415, "request.media-type");
    }

    [Theory]
    [InlineData(true, "request.malformed")]
    [InlineData(false, "auth.antiforgery")]
    public async Task A_broken_form_is_the_senders_mistake(bool withToken, string code)
    {
        using var content = new ByteArrayContent([(byte)'x']);
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/attachments") { Content = content };
        if (!withToken) request.Headers.Add("X-XSRF-TOKEN", "nothing");
        using var answer = await (await app.As("xf.liaison")).Http.SendAsync(request, TestContext.Current.CancellationToken);

        await answer.IsProblemAsync(400, code);
    }

    [Theory]
    [InlineData("""{"UserName":"a","password":"b"}""")]
    [InlineData("""{"userName":"a","password":"b","Code":"1"}""")]
    public async Task Members_are_spelt_as_the_contract_has_them(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await app.Anonymous().PostAsync("auth/login", content);

        ((int)answer.StatusCode).Should().Be(400);
    }

    [Theory]
    [InlineData("filings?Page=1", "request.unknown-parameter")]
    [InlineData("filings?kind=DoubleRandom", "request.malformed")]
    [InlineData("work-calendar/deadline?kind=MonthlyFiling&date=2026-12-01", "request.malformed")]
    public async Task Parameters_and_words_are_spelt_as_the_contract_has_them(string path, string code)
    {
        using var answer = await (await app.As("yj.lead")).GetAsync(path);
        using var word = await (await app.As("xf.liaison")).PostAsync("filings/validate", new { kind = "DoubleRandom", lines = Array.Empty<object>() });

        await answer.IsProblemAsync(400, code);
        (await word.IsProblemAsync(400, "request.malformed"))["errors"]!["kind"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_refusal_names_the_request()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/auth/me");
        request.Headers.Add("X-Request-Id", "letter-12");
        using var answer = await app.Anonymous().Http.SendAsync(request, TestContext.Current.CancellationToken);

        answer.Headers.GetValues("X-Request-Id").Should().Equal("letter-12");
        (await answer.ProblemAsync())["traceId"]!.GetValue<string>().Should().Be("letter-12");
    }

    [Fact]
    public async Task An_id_that_could_forge_a_log_line_is_replaced()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.TryAddWithoutValidation("X-Request-Id", "a b{}");
        using var answer = await app.Anonymous().Http.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.GetValues("X-Request-Id").Single().Should().HaveLength(32);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_what_it_may_not_do()
    {
        using var answer = await app.Anonymous().GetAsync("nothing-of-that-name");

        answer.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("script-src 'self';").And.Contain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        answer.Headers.Contains("Server").Should().BeFalse();
    }
}
