using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.IntegrationTests.Auth;

/// <summary>The accounts that could change what everybody else relies on need a second factor; tests of everything else waive it.</summary>
public sealed class SecondFactorTests(StrictApp app) : IClassFixture<StrictApp>
{
    [Fact]
    public async Task The_lead_may_do_nothing_before_they_have_one()
    {
        var person = app.Anonymous();
        await person.SignInAsync("yj.lead", DemoAccounts.Password);

        (await person.GetAsync("auth/me").OkAsync())!["pending"]!.GetValue<string>().Should().Be("enrolAuthenticator");
        await (await person.GetAsync("accounts")).IsProblemAsync(403, "auth.authenticator.required");
        await (await person.GetAsync("today")).IsProblemAsync(403, "auth.authenticator.required");
    }

    [Fact]
    public async Task Nobody_else_needs_one()
    {
        var person = app.Anonymous();
        await person.SignInAsync("xf.liaison", DemoAccounts.Password);

        await person.GetAsync("today").OkAsync();
    }

    [Fact]
    public async Task With_one_a_password_alone_does_not_sign_in_and_each_code_counts_once()
    {
        var person = app.Anonymous();
        await person.SignInAsync("zj.leader", DemoAccounts.Password);
        var (secret, used, _) = await EnrolAsync(person);
        await person.GetAsync("today").OkAsync();

        await RefusedAsync("zj.leader", null, "auth.code.required");
        await RefusedAsync("zj.leader", used, "auth.code.wrong");
        var next = Totp.CodeAt(secret, DateTimeOffset.UtcNow.AddSeconds(30));
        await SignsInAsync("zj.leader", next);
        await RefusedAsync("zj.leader", next, "auth.code.wrong");
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once()
    {
        var person = app.Anonymous();
        await person.SignInAsync("hb.leader", DemoAccounts.Password);
        var (_, _, recovery) = await EnrolAsync(person);

        await SignsInAsync("hb.leader", recovery[0]);
        await RefusedAsync("hb.leader", recovery[0], "auth.code.wrong");
        await SignsInAsync("hb.leader", recovery[1]);
    }

    [Fact]
    public async Task Guessed_codes_lock_the_account_as_guessed_passwords_do()
    {
        var person = app.Anonymous();
        await person.SignInAsync("sj.leader", DemoAccounts.Password);
        var (secret, _, _) = await EnrolAsync(person);

        for (var attempt = 0; attempt < 4; attempt++) await RefusedAsync("sj.leader", "12345", "auth.code.wrong");
        await RefusedAsync("sj.leader", null, "auth.code.required");
        await RefusedAsync("sj.leader", "12345", "auth.locked");
        await RefusedAsync("sj.leader", Totp.CodeAt(secret, DateTimeOffset.UtcNow.AddSeconds(30)), "auth.locked");
    }

    [Fact]
    public async Task A_wrong_code_enrols_nobody_and_a_second_enrolment_is_refused()
    {
        var person = app.Anonymous();
        await person.SignInAsync("xf.leader", DemoAccounts.Password);
        await person.PostAsync("auth/authenticator").OkAsync();
        using (var wrong = await person.PostAsync("auth/authenticator/confirm", new { code = "12345" })) await wrong.IsProblemAsync(422, "auth.authenticator.code");
        (await person.GetAsync("auth/me").OkAsync())!["authenticator"]!.GetValue<bool>().Should().BeFalse();

        await EnrolAsync(person);

        using var again = await person.PostAsync("auth/authenticator");
        await again.IsProblemAsync(409, "auth.authenticator.there");
    }

    [Fact]
    public async Task An_administrator_takes_one_on_first_and_then_resets_that_of_a_lost_phone()
    {
        var admin = app.Anonymous();
        await admin.SignInAsync("admin", DemoAccounts.Password);
        await (await admin.GetAsync("accounts")).IsProblemAsync(403, "auth.authenticator.required");
        await EnrolAsync(admin);
        var person = app.Anonymous();
        await person.SignInAsync("sj.officer", DemoAccounts.Password);
        await EnrolAsync(person);
        var row = (await admin.GetAsync("accounts?q=sj.officer").OkAsync())!["items"]![0]!;
        row["authenticator"]!.GetValue<bool>().Should().BeTrue();

        (await admin.PostAsync($"accounts/{row["id"]}/authenticator/reset", null)).Dispose();

        await SignsInAsync("sj.officer", null);
        using var again = await admin.PostAsync($"accounts/{row["id"]}/authenticator/reset", null);
        await again.IsProblemAsync(409, "account.authenticator.none");
    }

    [Fact]
    public async Task Nothing_of_the_secret_is_in_the_audit_trail()
    {
        var person = app.Anonymous();
        await person.SignInAsync("hb.liaison", DemoAccounts.Password);
        var (secret, _, recovery) = await EnrolAsync(person);

        var told = await app.InDatabaseAsync(db => Task.FromResult(db.AuditEntries.Where(entry => entry.Entity == "Account").ToList().ConvertAll(entry => $"{entry.Before}{entry.After}")));
        told.Should().Contain(text => text.Contains("twoFactorEnabled", StringComparison.Ordinal)).And.NotContain(text => text.Contains(secret, StringComparison.Ordinal) || text.Contains(recovery[0], StringComparison.Ordinal));
        (await app.InDatabaseAsync(db => Task.FromResult(db.AuditEntries.Any(entry => entry.Entity.Contains("Token"))))).Should().BeFalse();
    }

    private static async Task<(string Secret, string Code, string[] Recovery)> EnrolAsync(ApiClient person)
    {
        var setup = (await person.PostAsync("auth/authenticator").OkAsync())!;
        var secret = setup["secret"]!.GetValue<string>();
        setup["uri"]!.GetValue<string>().Should().StartWith("otpauth://totp/").And.Contain(secret);
        setup["qr"]!.GetValue<string>().Should().Contain("<svg");
        var code = Totp.CodeAt(secret, DateTimeOffset.UtcNow);
        JsonNode told = (await person.PostAsync("auth/authenticator/confirm", new { code }).OkAsync())!;
        return (secret, code, [.. told["codes"]!.AsArray().Select(one => one!.GetValue<string>())]);
    }

    private async Task SignsInAsync(string userName, string? code)
    {
        using var answer = await app.Anonymous().PostAsync("auth/login", new { userName, password = DemoAccounts.Password, code });
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.NoContent);
    }

    private async Task RefusedAsync(string userName, string? code, string expected)
    {
        using var answer = await app.Anonymous().PostAsync("auth/login", new { userName, password = DemoAccounts.Password, code });
        await answer.IsProblemAsync(401, expected);
    }
}

/// <summary>The API as it is in use: nothing is waived.</summary>
public sealed class StrictApp : ApiApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:AuthenticatorWaived", "");
    }
}
