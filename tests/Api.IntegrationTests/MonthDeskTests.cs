using System.Net;
using System.Text.Json.Nodes;
using Supervision.Domain.Enterprises;

namespace Supervision.Api.IntegrationTests;

/// <summary>The lead's month, and the approval of a body's own leader, 五(三)2 and 国办发〔2024〕54号.</summary>
public sealed class MonthDeskTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static int _serial = 5200;

    [Fact]
    public async Task Who_has_not_filed_is_shown_and_reminded_once_a_day()
    {
        var lead = await app.As("yj.lead");
        Body(await DeskAsync(), "SJ")["state"]!.GetValue<string>().Should().Be("missing");

        var first = await lead.PostAsync("filings/chase", new { month = "2027-03", bodies = new[] { "SJ", "HB" } }).OkAsync();
        var again = await lead.PostAsync("filings/chase", new { month = "2027-03", bodies = new[] { "SJ" } }).OkAsync();

        first!["chased"]!.AsArray().Select(body => body!.GetValue<string>()).Should().Equal("SJ", "HB");
        again!["chased"]!.AsArray().Should().BeEmpty();
        Body(await DeskAsync(), "SJ")["chasedOn"].Should().NotBeNull();
        Body(await DeskAsync(), "XF")["chasedOn"].Should().BeNull();
    }

    [Fact]
    public async Task Twenty_reminders_at_once_are_one()
    {
        var lead = await app.As("yj.lead");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => lead.PostAsync("filings/chase", new { month = "2027-05", bodies = new[] { "ZJ" } }).OkAsync()));

        answers.Sum(answer => answer!["chased"]!.AsArray().Count).Should().Be(1);
    }

    [Fact]
    public async Task Lists_that_wait_are_approved_in_one_go_and_one_that_was_changed_keeps_the_others_from_nothing()
    {
        var (first, second) = (await LateAsync(), await LateAsync());
        var lead = await app.As("yj.lead");
        (await DeskAsync())["pending"]!.AsArray().Select(row => row!["id"]!.GetValue<string>()).Should().Contain([Id(first), Id(second)]);

        var answer = await lead.PostAsync("filings/approve", new { filings = new[] { new { id = Id(first), version = 99 }, new { id = Id(second), version = second["version"]!.GetValue<int>() } } }).OkAsync();

        answer!["filings"]![0]!["refusal"]!.GetValue<string>().Should().NotBeEmpty();
        answer["filings"]![1]!["number"]!.GetValue<string>().Should().Contain("XF-");
        (await lead.GetAsync($"filings/{Id(first)}").OkAsync())!["status"]!.GetValue<string>().Should().Be("pendingApproval");
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_counted_and_its_sender_alone_is_not_refused_more_for_it()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.7"u8.ToArray()), "file", "名单.xlsx" } };
        var month = (await DeskAsync(null))["month"]!.GetValue<string>();
        var before = Body(await DeskAsync(month), "ZJ")["formRefusals"]!.GetValue<int>();

        using var refused = await (await app.As("zj.liaison")).PostAsync("filings/import/outline", form);

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        Body(await DeskAsync(month), "ZJ")["formRefusals"]!.GetValue<int>().Should().Be(before + 1);
    }

    [Fact]
    public async Task The_leader_of_the_body_approves_in_the_product_and_its_liaison_enters_what_was_approved_on_paper()
    {
        var liaison = await app.As("xf.liaison");
        var filing = await DraftAsync(liaison, await EnterpriseAsync(), await EnterpriseAsync());
        var lines = filing["lines"]!.AsArray().Select(line => line!["id"]!.GetValue<string>()).ToList();
        var path = $"filings/{Id(filing)}/head-approval";

        using (var bare = await liaison.PostAsync(path, new { }, version: 1))
            (await bare.ProblemAsync())["code"]!.GetValue<string>().Should().Be("filing.head-approval.document");
        using (var other = await (await app.As("hb.liaison")).PostAsync(path, new { }, version: 1)) other.StatusCode.Should().Be(HttpStatusCode.NotFound);

        var entered = await liaison.PostAsync(path, new { lineIds = lines[..1], by = "王副队长", deputy = true, documentNo = "坪消批〔2026〕3号" }, version: 1).OkAsync();
        await (await app.As("xf.leader")).PostAsync(path, new { }, version: entered!["version"]!.GetValue<int>()).OkAsync();

        var shown = (await liaison.GetAsync($"filings/{Id(filing)}").OkAsync())!["lines"]!.AsArray();
        (shown[0]!["headApproval"]!["by"]!.GetValue<string>(), shown[0]!["headApproval"]!["deputy"]!.GetValue<bool>()).Should().Be(("王副队长", true));
        shown[1]!["headApproval"]!["documentNo"].Should().BeNull();
        using var nothingLeft = await liaison.PostAsync(path, new { by = "王副队长", documentNo = "坪消批〔2026〕4号" }, version: entered["version"]!.GetValue<int>() + 1);
        (await nothingLeft.ProblemAsync())["code"]!.GetValue<string>().Should().Be("filing.head-approval.none");
    }

    [Fact]
    public async Task A_line_says_why_the_visit_is_needed_and_another_reason_is_said_in_words()
    {
        var liaison = await app.As("xf.liaison");
        var uscc = await EnterpriseAsync();

        var check = await liaison.PostAsync("filings/validate", ListOf([uscc], new JsonObject { ["kind"] = "other" })).OkAsync();
        check!["lines"]![0]!["breaches"]!.AsArray().Select(breach => breach!["code"]!.GetValue<string>()).Should().Contain("filing.on-site.text");

        var draft = await liaison.PostAsync("filings", ListOf([uscc], new JsonObject { ["kind"] = "premises", ["text"] = "消防设施须实测" })).OkAsync();
        (await liaison.GetAsync($"filings/{Id(draft!)}").OkAsync())!["lines"]![0]!["onSite"]!["text"]!.GetValue<string>().Should().Be("消防设施须实测");
    }

    private async Task<JsonNode> DeskAsync(string? month = "2027-03") => (await (await app.As("yj.lead")).GetAsync(month is null ? "filings/month-desk" : $"filings/month-desk?month={month}").OkAsync())!;

    private static JsonNode Body(JsonNode desk, string code) => desk["bodies"]!.AsArray().Single(body => body!["body"]!.GetValue<string>() == code)!;

    private static string Id(JsonNode one) => one["id"]!.GetValue<string>();

    /// <summary>A list of the day after tomorrow, which is late and waits for the lead.</summary>
    private async Task<JsonNode> LateAsync()
    {
        var liaison = await app.As("xf.liaison");
        var draft = await DraftAsync(liaison, await EnterpriseAsync());
        return (await liaison.PostAsync($"filings/{Id(draft)}/submit", new { lateReason = "上级临时部署" }, version: 1).OkAsync())!;
    }

    private static async Task<JsonNode> DraftAsync(ApiClient liaison, params string[] codes)
    {
        var today = DateOnly.Parse((await liaison.GetAsync("auth/me").OkAsync())!["today"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
        return (await liaison.PostAsync("filings", ListOf(codes, null, today.AddDays(1))).OkAsync())!;
    }

    private static JsonObject ListOf(string[] codes, JsonObject? onSite, DateOnly? from = null) => new()
    {
        ["kind"] = "adHoc",
        ["lines"] = new JsonArray([.. codes.Select(code => new JsonObject
        {
            ["uscc"] = code,
            ["from"] = from is { } day ? $"{day:yyyy-MM-dd}" : "2026-12-15",
            ["to"] = from is { } last ? $"{last.AddDays(6):yyyy-MM-dd}" : "2026-12-20",
            ["safetyDomains"] = new JsonArray("fire"),
            ["onSite"] = onSite?.DeepClone(),
        })]),
    };

    private async Task<string> EnterpriseAsync()
    {
        var serial = Interlocked.Increment(ref _serial);
        var body = $"91440300MA5C{serial:00000}";
        var uscc = body + UnifiedSocialCreditCode.Check18(body);
        await (await app.As("yj.lead")).PostAsync("enterprises", new { uscc, name = $"报送测试公司{serial}", industryCode = "3311", subdistrictCode = "440310005", address = "坑梓街道聚园路8号" }).OkAsync();
        return uscc;
    }
}
