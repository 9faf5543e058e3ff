using System.Net;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.IntegrationTests.Auth;

/// <summary>A password that somebody else knows opens nothing but the way to another.</summary>
public sealed class FirstPasswordTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string First = "Pingshan#2027";
    private const string Own = "Longtian#2029";

    [Fact]
    public async Task Until_the_first_password_is_changed_the_session_may_do_nothing_else()
    {
        var owner = await NewAsync("xf.first");

        (await owner.GetAsync("auth/me").OkAsync())!["pending"]!.GetValue<string>().Should().Be("changePassword");
        foreach (var path in new[] { "today", "enterprises", "departments/XF/officers", "notifications", "filings" })
            await (await owner.GetAsync(path)).IsProblemAsync(403, "auth.password.change-required");
        using var filing = await owner.PostAsync("filings", new { kind = "adHoc", lines = Array.Empty<object>() });
        await filing.IsProblemAsync(403, "auth.password.change-required");

        using (var changed = await owner.PostAsync("auth/password", new { currentPassword = First, newPassword = Own })) changed.StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await owner.GetAsync("auth/me").OkAsync())!["pending"].Should().BeNull();
        await owner.GetAsync("enterprises").OkAsync();
        (await (await app.As("admin")).GetAsync("accounts?q=xf.first").OkAsync())!["items"]![0]!["firstPassword"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task The_first_password_again_is_no_change()
    {
        var owner = await NewAsync("xf.same");

        using var refused = await owner.PostAsync("auth/password", new { currentPassword = First, newPassword = First });

        await refused.IsProblemAsync(422, "auth.password.same");
        await (await owner.GetAsync("today")).IsProblemAsync(403, "auth.password.change-required");
    }

    [Fact]
    public async Task A_password_that_holds_the_user_name_is_refused()
    {
        var owner = await NewAsync("xf.named");

        using var refused = await owner.PostAsync("auth/password", new { currentPassword = First, newPassword = "Xf.named#2029" });

        await refused.IsProblemAsync(422, "auth.password.weak");
    }

    [Fact]
    public async Task A_password_that_was_reset_is_changed_before_anything_else()
    {
        var admin = await app.As("admin");
        var id = (await admin.GetAsync("accounts?q=ml.coordinator").OkAsync())!["items"]![0]!["id"]!.GetValue<string>();
        (await admin.PostAsync($"accounts/{id}/password", new { password = First })).Dispose();

        var owner = app.Anonymous();
        await owner.SignInAsync("ml.coordinator", First);

        await (await owner.GetAsync("today")).IsProblemAsync(403, "auth.password.change-required");
        using var old = await app.Anonymous().PostAsync("auth/login", new { userName = "ml.coordinator", password = DemoAccounts.Password });
        await old.IsProblemAsync(401, "auth.failed");
    }

    [Fact]
    public async Task Accounts_come_from_a_workbook_row_by_row_each_with_its_own_first_password()
    {
        var admin = await app.As("admin");
        byte[] book = new RawWorkbook().Sheet("账号", string.Concat(
            RawWorkbook.Row(1, "用户名", "姓名", "角色", "单位"),
            RawWorkbook.Row(2, "hb.import1", "梁海峰", "执法人员", "HB"),
            RawWorkbook.Row(3, "hb.import1", "梁海峰", "执法人员", "HB"),
            RawWorkbook.Row(4, "hb.import2", "梁海峰", "国王", "HB"),
            RawWorkbook.Row(5, "hb.import3", "梁海峰", "执法人员", "没有这个单位"),
            RawWorkbook.Row(6, "hb.import4", "梁海峰", "街道应急办", "HB"),
            RawWorkbook.Row(7, "watch.import", "观察员", "观察员", null))).Build();

        var looked = await admin.UploadAsync("accounts/import?dryRun=true", book);
        looked["made"]!.GetValue<int>().Should().Be(2);
        (await admin.GetAsync("accounts?q=hb.import").OkAsync())!["total"]!.GetValue<int>().Should().Be(0, "nothing is kept");

        var made = await admin.UploadAsync("accounts/import", book);
        made["rows"]!.AsArray().Select(row => row!["breaches"]!.AsArray().Select(breach => breach!["code"]!.GetValue<string>()).FirstOrDefault()).Should().Equal(
            null, "account.name.taken", "account.sheet.cell", "account.department.unknown", "account.department.street", null);
        string[] passwords = [.. made["rows"]!.AsArray().Select(row => row!["password"]?.GetValue<string>()).OfType<string>()];
        passwords.Should().HaveCount(2).And.OnlyHaveUniqueItems();

        var owner = app.Anonymous();
        await owner.SignInAsync("hb.import1", passwords[0]);
        await (await owner.GetAsync("today")).IsProblemAsync(403, "auth.password.change-required");
    }

    private async Task<ApiClient> NewAsync(string userName)
    {
        await (await app.As("admin")).PostAsync("accounts", new { userName, displayName = "梁海峰", role = "officer", department = "XF", password = First }).OkAsync();
        var owner = app.Anonymous();
        await owner.SignInAsync(userName, First);
        return owner;
    }
}
