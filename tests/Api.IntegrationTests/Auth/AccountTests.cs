using System.Net;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Auth;

/// <summary>The administrator looks after the accounts; nobody else does.</summary>
public sealed class AccountTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string First = "Pingshan#2027";
    private const string Second = "Pingshan#2028";

    [Fact]
    public async Task A_new_account_signs_in_and_works_where_it_was_said()
    {
        var admin = await app.As("admin");

        await admin.PostAsync("accounts", Account("xf.new", "officer", "XF")).OkAsync();

        var owner = app.Anonymous();
        await owner.SignInAsync("xf.new", First);
        var me = (await owner.GetAsync("auth/me").OkAsync())!;
        (me["roles"]![0]!.GetValue<string>(), me["department"]!["code"]!.GetValue<string>()).Should().Be(("officer", "XF"));
        (await admin.GetAsync("accounts?q=xf.new").OkAsync())!["items"]!.AsArray().Should().ContainSingle().Which!["locked"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task What_an_account_needs_is_asked_at_its_field()
    {
        var admin = await app.As("admin");

        await IsRefusedAsync(admin, Account("xf.liaison", "officer", "XF"), "account.name.taken");
        await IsRefusedAsync(admin, Account("xf.weak", "officer", "XF", "short"), "auth.password.weak");
        await IsRefusedAsync(admin, Account("xf.nowhere", "officer", null), "account.department.required");
        await IsRefusedAsync(admin, Account("xf.nowhere", "officer", "QQ"), "account.department.unknown");
        await IsRefusedAsync(admin, Account("kz.nowhere", "streetCoordinator", "XF"), "account.department.street");
        await IsRefusedAsync(admin, Account("firm.nowhere", "enterprise", null), "account.enterprise.required");
        await IsRefusedAsync(admin, Account("watcher", "observer", "XF"), "account.place.foreign");
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_and_a_lock_by_wrong_ones_ends()
    {
        var admin = await app.As("admin");
        await admin.PostAsync("accounts", Account("xf.forgets", "liaison", "XF")).OkAsync();
        for (var attempt = 0; attempt < 5; attempt++) (await SignInAsync("xf.forgets", "nonsense#1")).Should().Be(HttpStatusCode.Unauthorized);
        var row = (await admin.GetAsync("accounts?q=xf.forgets").OkAsync())!["items"]![0]!;
        (await SignInAsync("xf.forgets", First)).Should().Be(HttpStatusCode.Unauthorized, "it is locked");

        using (var reset = await admin.PostAsync($"accounts/{row["id"]}/password", new { password = Second })) reset.StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await SignInAsync("xf.forgets", First)).Should().Be(HttpStatusCode.Unauthorized);
        (await SignInAsync("xf.forgets", Second)).Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Who_has_left_is_locked_and_may_be_let_in_again_but_never_the_last_administrator()
    {
        var admin = await app.As("admin");
        var id = (await admin.PostAsync("accounts", Account("xf.leaves", "officer", "XF")).OkAsync())!["id"]!.GetValue<string>();

        using (var locked = await admin.PostAsync($"accounts/{id}/lock", null)) locked.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await SignInAsync("xf.leaves", First)).Should().Be(HttpStatusCode.Unauthorized);
        using (var open = await admin.PostAsync($"accounts/{id}/unlock", null)) open.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await SignInAsync("xf.leaves", First)).Should().Be(HttpStatusCode.NoContent);

        using (var again = await admin.PostAsync($"accounts/{id}/unlock", null)) (await again.ProblemAsync())["code"]!.GetValue<string>().Should().Be("account.open");

        var row = (await admin.GetAsync("accounts?q=admin&role=administrator").OkAsync())!["items"]![0]!;
        var own = row["id"]!;
        row["can"]!.AsArray().Single(can => can!["verb"]!.GetValue<string>() == "lock")!["refusal"]!["code"]!.GetValue<string>().Should().Be("account.own", "the button says what the command answers");
        using var refused = await admin.PostAsync($"accounts/{own}/lock", null);
        (await refused.ProblemAsync())["code"]!.GetValue<string>().Should().Be("account.own");
    }

    [Fact]
    public async Task What_was_done_to_an_account_is_in_the_audit_trail_without_its_password()
    {
        var admin = await app.As("admin");
        var id = (await admin.PostAsync("accounts", Account("xf.audited", "officer", "XF")).OkAsync())!["id"];
        (await admin.PostAsync($"accounts/{id}/lock")).Dispose();

        var trail = (await admin.GetAsync($"audit-entries?entity=Account&entityId={id}&size=50").OkAsync())!["items"]!.AsArray();
        trail.Select(entry => entry!["action"]!.GetValue<string>()).Should().Contain("added").And.Contain("changed");
        trail.ToJsonString().Should().NotContain("passwordHash").And.NotContain(First);
    }

    private static JsonObject Account(string userName, string role, string? department, string password = First)
    {
        var account = new JsonObject { ["userName"] = userName, ["displayName"] = "梁海峰", ["role"] = role, ["password"] = password };
        if (department is not null) account["department"] = department;
        return account;
    }

    private static async Task IsRefusedAsync(ApiClient admin, JsonObject account, string code)
    {
        using var refused = await admin.PostAsync("accounts", account);
        (await refused.ProblemAsync())["code"]!.GetValue<string>().Should().Be(code);
    }

    private async Task<HttpStatusCode> SignInAsync(string userName, string password)
    {
        using var answer = await app.Anonymous().PostAsync("auth/login", new { userName, password });
        return answer.StatusCode;
    }
}
