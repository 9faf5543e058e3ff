using System.Net;
using System.Net.Http.Json;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.IntegrationTests.Auth;

public sealed class SessionTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Who_has_signed_in_is_told_who_they_are_and_what_they_may_do()
    {
        var me = await (await app.As("kz.coordinator")).GetAsync("auth/me").OkAsync();

        me!["userName"]!.GetValue<string>().Should().Be("kz.coordinator");
        me["roles"]!.AsArray().Select(role => role!.GetValue<string>()).Should().Equal("streetCoordinator");
        me["department"]!["code"]!.GetValue<string>().Should().Be("YJ-KZ");
        me["department"]!["name"]!.GetValue<string>().Should().Be("坑梓街道应急办");
        me["body"]!.GetValue<string>().Should().Be("YJ");
        me["subdistrict"]!["code"]!.GetValue<string>().Should().Be("440310005");
        me["permissions"]!.AsArray().Select(permission => permission!.GetValue<string>()).Should().Contain("inspections.schedule").And.NotContain("audit.read");
        me["today"]!.GetValue<string>().Should().Be("2026-11-23");
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var answer = await app.Anonymous().PostAsync("auth/login", new { userName = "xf.leader", password = DemoAccounts.Password });

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        var session = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("supervision.session=", StringComparison.Ordinal));
        session.Should().Contain("httponly").And.Contain("samesite=strict").And.Contain("secure").And.NotContain("expires");
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_refused_in_the_same_words()
    {
        using var unknown = await app.Anonymous().PostAsync("auth/login", new { userName = "nobody.there", password = "x" });
        using var wrong = await app.Anonymous().PostAsync("auth/login", new { userName = "xf.officer", password = "x" });

        var first = await unknown.IsProblemAsync(401, "auth.failed");
        var second = await wrong.IsProblemAsync(401, "auth.failed");
        first["title"]!.GetValue<string>().Should().Be(second["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_for_fifteen_minutes()
    {
        var client = app.Anonymous();
        for (var attempt = 0; attempt < 5; attempt++) (await client.PostAsync("auth/login", new { userName = "hb.officer", password = "wrong" })).Dispose();

        using var locked = await client.PostAsync("auth/login", new { userName = "hb.officer", password = DemoAccounts.Password });

        await locked.IsProblemAsync(401, "auth.locked");
    }

    [Fact]
    public async Task Wrong_passwords_that_are_tried_at_once_are_counted_each()
    {
        var attempts = Enumerable.Range(0, 12).Select(_ => app.Anonymous().PostAsync("auth/login", new { userName = "hb.leader", password = "wrong" }));

        var answers = await Task.WhenAll(attempts);

        var codes = await Task.WhenAll(answers.Select(async answer => (await answer.ProblemAsync())["code"]!.GetValue<string>()));
        codes.Count(code => code == "auth.failed").Should().Be(4);
        codes.Count(code => code == "auth.locked").Should().Be(8);
    }

    [Fact]
    public async Task An_address_that_tries_too_often_has_to_wait()
    {
        using var strict = app.WithWebHostBuilder(host => host.UseSetting("RateLimits:SignIn", "3"));
        using var http = strict.CreateClient();
        var answers = new List<HttpResponseMessage>();
        for (var attempt = 0; attempt < 4; attempt++)
            answers.Add(await http.PostAsJsonAsync("/api/v1/auth/login", new { userName = $"nobody.{attempt}", password = "x" }, TestContext.Current.CancellationToken));

        answers.Take(3).Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Unauthorized);
        await answers[3].IsProblemAsync(429, "request.too-many");
        answers[3].Headers.RetryAfter!.Delta.Should().BePositive();
    }

    [Fact]
    public async Task A_change_without_the_antiforgery_header_is_refused()
    {
        var client = app.Anonymous();
        await client.SignInAsync("sj.leader", DemoAccounts.Password);
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/logout");
        forged.Headers.Add("X-XSRF-TOKEN", "guessed");

        using var answer = await client.Http.SendAsync(forged, TestContext.Current.CancellationToken);

        await answer.IsProblemAsync(400, "auth.antiforgery");
        await client.GetAsync("auth/me").OkAsync();
    }

    [Fact]
    public async Task A_session_that_nobody_uses_ends_after_half_an_hour()
    {
        var client = app.Anonymous();
        await client.SignInAsync("zj.leader", DemoAccounts.Password);

        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await client.GetAsync("auth/me").OkAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await client.GetAsync("auth/me").OkAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(31));
        using var late = await client.GetAsync("auth/me");

        await late.IsProblemAsync(401, "auth.required");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var client = app.Anonymous();
        await client.SignInAsync("zj.officer", DemoAccounts.Password);

        await client.PostAsync("auth/logout").OkAsync();

        (await client.GetAsync("auth/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_of_the_account()
    {
        var (here, there) = (app.Anonymous(), app.Anonymous());
        await here.SignInAsync("zj.liaison", DemoAccounts.Password);
        await there.SignInAsync("zj.liaison", DemoAccounts.Password);

        await here.PostAsync("auth/password", new { currentPassword = DemoAccounts.Password, newPassword = "Another#2026!" }).OkAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        await here.GetAsync("auth/me").OkAsync();
        (await there.GetAsync("auth/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_session_that_was_checked_a_moment_ago_ends_within_a_minute_of_the_change_of_its_account()
    {
        var (here, there) = (app.Anonymous(), app.Anonymous());
        await here.SignInAsync("sj.liaison", DemoAccounts.Password);
        await there.SignInAsync("sj.liaison", DemoAccounts.Password);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await there.GetAsync("auth/me").OkAsync();

        await here.PostAsync("auth/password", new { currentPassword = DemoAccounts.Password, newPassword = "Another#2026!" }).OkAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(61));

        (await there.GetAsync("auth/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("wrong", "Another#2026!", "auth.password.wrong", "currentPassword")]
    [InlineData(DemoAccounts.Password, "short", "auth.password.weak", "newPassword")]
    public async Task A_password_that_is_wrong_or_weak_is_refused_with_its_field(string current, string changed, string code, string field)
    {
        using var answer = await (await app.As("sj.officer")).PostAsync("auth/password", new { currentPassword = current, newPassword = changed });

        var problem = await answer.IsProblemAsync(422, code);
        problem["errors"]![field].Should().NotBeNull();
    }
}
