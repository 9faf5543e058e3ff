using System.Net;
using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Api.IntegrationTests.Auth;

/// <summary>A whole department goes out of service at once, and comes back as it was.</summary>
public sealed class SuspensionTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string First = "Pingshan#2027";

    private static readonly object Why = new { reason = "机构撤并", document = "深坪编〔2026〕14号" };

    [Fact, Clause("六(二)")]
    public async Task Its_accounts_officers_and_posts_go_with_it_and_come_back_with_it()
    {
        var admin = await app.As("admin");
        const string office = "SJ-PS";
        await admin.PostAsync("accounts", new { userName = "sjps.new", displayName = "新人", role = "officer", password = First, department = office }).OkAsync();
        var owner = app.Anonymous();
        await owner.SignInAsync("sjps.new", First);
        await admin.PostAsync($"departments/{office}/officers", new { name = "老人", kind = "gridWorker" }).OkAsync();
        var (left, held) = (await CountAsync(office, onlyPresent: true), await HeldAsync(office));
        var gone = (await admin.PostAsync($"departments/{office}/officers", new { name = "早走的人", kind = "expert" }).OkAsync())!;
        await admin.PostAsync($"officers/{gone["id"]}/deactivate", new { reason = "调离", from = "2026-01-01" }, gone["version"]!.GetValue<int>()).OkAsync();

        var suspended = (await admin.PostAsync($"departments/{office}/suspensions", Why).OkAsync())!;

        (suspended["departments"]!.AsArray().Count, suspended["officers"]!.GetValue<int>(), suspended["document"]!.GetValue<string>()).Should().Be((1, left, "深坪编〔2026〕14号"));
        suspended["accounts"]!.GetValue<int>().Should().BeGreaterThan(0);
        (await SignInAsync("sjps.new")).Should().Be(HttpStatusCode.Unauthorized);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await owner.GetAsync("auth/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized, "its sessions end");
        (await CountAsync(office, onlyPresent: true)).Should().Be(0);
        (await HeldAsync(office)).Should().Be(0);
        (await admin.GetAsync($"departments/{office}").OkAsync())!["suspendedOn"].Should().NotBeNull();
        (await admin.GetAsync("departments?suspended=true").OkAsync())!["items"]!.AsArray().Select(row => row!["code"]!.GetValue<string>()).Should().Contain(office);
        await IsRefusedAsync(await admin.PostAsync($"departments/{office}/suspensions", Why), "department.suspended.already");
        await IsRefusedAsync(await admin.PostAsync($"departments/{office}/officers", new { name = "再来的人", kind = "expert" }), "department.suspended");
        await IsRefusedAsync(await admin.PostAsync("accounts", new { userName = "sjps.more", displayName = "新人", role = "officer", password = First, department = office }), "account.department.suspended");

        await admin.PostAsync($"departments/{office}/restore", new { reason = "撤并暂缓" }).OkAsync();

        (await SignInAsync("sjps.new")).Should().Be(HttpStatusCode.NoContent);
        (await CountAsync(office, onlyPresent: true)).Should().Be(left, "who had gone before stays away");
        (await HeldAsync(office)).Should().Be(held);
        var history = (await admin.GetAsync($"departments/{office}/suspensions").OkAsync())!["items"]!.AsArray();
        history.Should().ContainSingle().Which!["restoredBecause"]!.GetValue<string>().Should().Be("撤并暂缓");
        await IsRefusedAsync(await admin.PostAsync($"departments/{office}/restore", new { reason = "再次" }), "department.in-service");
    }

    [Fact, Clause("六(二)")]
    public async Task It_is_refused_with_its_reasons_while_anything_hangs_on_it_and_never_for_who_leads()
    {
        var admin = await app.As("admin");
        await new VisitBuilder("XF").DispatchAsync(app.Flow);
        var waiting = await app.Flow.Lead.RegistersEnterprise();
        await app.Flow.Liaison("XF").Files(new(FilingKind.AdHoc, [Lists.Line("XF", waiting.Uscc, new(new(2026, 12, 14), new(2026, 12, 18)))]));

        var refused = await admin.PostAsync("departments/XF/suspensions", Why);
        var problem = await refused.ProblemAsync();
        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        problem["breaches"]!.AsArray().Select(breach => breach!["code"]!.GetValue<string>()).Should().Contain(["department.suspend.lists", "department.suspend.visits"]);
        problem["breaches"]!.AsArray().Select(breach => breach!["title"]!.GetValue<string>()).Should().Contain(title => title.Contains("坪综查〔"));
        (await (await app.As("xf.liaison")).GetAsync("auth/me")).StatusCode.Should().Be(HttpStatusCode.OK, "nothing was done");

        await IsRefusedAsync(await admin.PostAsync("departments/YJ/suspensions", Why), "department.suspend.lead");
        await IsRefusedAsync(await admin.PostAsync("departments/FZ/suspensions", Why), "department.suspend.lead");
        (await (await app.As("xf.liaison")).PostAsync("departments/XF-PS/suspensions", Why)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact, Clause("六(二)")]
    public async Task Of_twenty_at_once_one_is_done()
    {
        var admin = await app.As("admin");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => admin.PostAsync("departments/ZJ-ML/suspensions", Why)));

        answers.Count(answer => answer.IsSuccessStatusCode).Should().Be(1);
        answers.Where(answer => !answer.IsSuccessStatusCode).Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Conflict);
    }

    private Task<int> CountAsync(string office, bool onlyPresent) => app.InDatabaseAsync(db => db.Officers.CountAsync(officer => officer.Department == office && (!onlyPresent || officer.LeftOn == null)));

    private Task<int> HeldAsync(string office) => app.InDatabaseAsync(db => db.Liaisons.CountAsync(post => post.Department == office && post.To == null));

    private async Task<HttpStatusCode> SignInAsync(string userName)
    {
        using var answer = await app.Anonymous().PostAsync("auth/login", new { userName, password = First });
        return answer.StatusCode;
    }

    private static async Task IsRefusedAsync(HttpResponseMessage answer, string code)
    {
        using var refused = answer;
        (await refused.ProblemAsync())["code"]!.GetValue<string>().Should().Be(code);
    }
}
