using System.Net;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests;

/// <summary>Filing over HTTP, as the contract has it. Today is Monday, 23 November 2026.</summary>
public sealed class FilingTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static int _serial = 5000;

    [Fact]
    public async Task A_list_is_drafted_handed_in_and_registered_with_a_number()
    {
        var liaison = await app.As("xf.liaison");
        var uscc = await EnterpriseAsync();

        using var drafted = await liaison.PostAsync("filings", List(Line(uscc)));
        var draft = (await drafted.OkAsync())!;

        drafted.StatusCode.Should().Be(HttpStatusCode.Created);
        drafted.Headers.ETag!.Tag.Should().Be("\"1\"");
        draft["status"]!.GetValue<string>().Should().Be("draft");
        draft["lines"]!.AsArray().Should().ContainSingle().Which!["status"]!.GetValue<string>().Should().Be("draft");

        var receipt = (await liaison.PostAsync($"filings/{draft["id"]}/submit", new { allowPartial = false }, version: 1).OkAsync())!;

        receipt["status"]!.GetValue<string>().Should().Be("registered");
        receipt["number"]!.GetValue<string>().Should().MatchRegex("^坪工贸备〔2026〕XF-[0-9]+号$");
        receipt["late"]!.GetValue<bool>().Should().BeFalse();
        receipt["lines"]![0]!["status"]!.GetValue<string>().Should().Be("registered");
        receipt["version"]!.GetValue<int>().Should().Be(2);

        var shown = (await liaison.GetAsync($"filings/{draft["id"]}").OkAsync())!;
        shown["lines"]![0]!["enterprise"]!["uscc"]!.GetValue<string>().Should().Be(uscc);
        shown["history"]!.AsArray().Select(entry => entry!["kind"]!.GetValue<string>()).Should().Contain(["filing.drafted", "filing.registered"]);
        shown["can"]!.AsArray().Where(can => (bool)can!["allowed"]!).Select(can => (string)can!["verb"]!).Should().Equal("withdraw", "approveByHead");
    }

    [Fact]
    public async Task A_second_list_for_the_same_enterprise_in_the_year_is_refused_by_its_clause()
    {
        var liaison = await app.As("xf.liaison");
        var uscc = await EnterpriseAsync();
        await SubmitAsync(liaison, await DraftAsync(liaison, List(Line(uscc)))).OkAsync();

        using var refused = await SubmitAsync(liaison, await DraftAsync(liaison, List(Line(uscc))));
        var problem = await refused.ProblemAsync();

        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        problem["code"]!.GetValue<string>().Should().Be("filing.frequency.exceeded");
        problem["clause"]!.GetValue<string>().Should().Be("六(三)");
        var breach = problem["breaches"]!.AsArray().Should().ContainSingle().Subject!;
        breach["row"]!.GetValue<int>().Should().Be(1);
        breach["remedies"]!.AsArray().Select(remedy => remedy!.GetValue<string>()).Should().Equal("claimExemption", "removeRow");
    }

    [Theory]
    [InlineData("xf.liaison", "xf-kz.liaison")]
    [InlineData("xf-kz.liaison", "xf.liaison")]
    public async Task A_district_body_and_its_street_office_count_as_one_for_the_year(string first, string second)
    {
        var uscc = await EnterpriseAsync();
        var one = await app.As(first);
        await SubmitAsync(one, await DraftAsync(one, List(Line(uscc)))).OkAsync();

        var other = await app.As(second);
        using var refused = await SubmitAsync(other, await DraftAsync(other, List(Line(uscc))));
        var problem = await refused.ProblemAsync();

        (refused.StatusCode, problem["code"]!.GetValue<string>(), problem["clause"]!.GetValue<string>()).Should().Be((HttpStatusCode.Conflict, "filing.frequency.exceeded", "六(三)"));
    }

    [Fact]
    public async Task An_exemption_with_its_document_stands_and_stays_marked()
    {
        var liaison = await app.As("xf.liaison");
        var uscc = await EnterpriseAsync();
        await SubmitAsync(liaison, await DraftAsync(liaison, List(Line(uscc)))).OkAsync();
        var complaint = Line(uscc, exemption: new { kind = "complaint", documentNo = "12345-2026-88" });

        var receipt = (await SubmitAsync(liaison, await DraftAsync(liaison, List(complaint))).OkAsync())!;

        receipt["status"]!.GetValue<string>().Should().Be("registered");
        receipt["lines"]![0]!["warnings"]!.AsArray().Select(warning => warning!["code"]!.GetValue<string>())
            .Should().Contain(["filing.exemption.no-attachment", "filing.cap.exceeded"]);
    }

    [Fact]
    public async Task A_row_with_a_slip_is_kept_and_told_like_any_other()
    {
        var liaison = await app.As("xf.liaison");
        var (good, backwards) = (await EnterpriseAsync(), await EnterpriseAsync());

        var draft = (await liaison.PostAsync("filings", List(Line(good), Line("91440300000000000X"), Line(backwards, from: "2026-12-18", to: "2026-12-05"))).OkAsync())!;
        var lines = (await liaison.GetAsync($"filings/{draft["id"]}").OkAsync())!["lines"]!.AsArray();

        lines.Select(line => line!["breaches"]!.AsArray().Select(breach => breach!["code"]!.GetValue<string>()).SingleOrDefault())
            .Should().Equal(null, "filing.enterprise.unknown", "filing.window.reversed");
        lines[1]!["breaches"]![0]!["remedies"]!.AsArray().Select(remedy => remedy!.GetValue<string>()).Should().Equal("changeEnterprise", "registerEnterprise", "removeRow");
        (lines[1]!["uscc"]!.GetValue<string>(), lines[1]!["enterprise"]).Should().Be(("91440300000000000X", null));
        lines[2]!["enterprise"]!["uscc"]!.GetValue<string>().Should().Be(backwards);
        (await liaison.GetAsync("filings?status=draft").OkAsync())!["items"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == draft["id"]!.GetValue<string>())!["lineCount"]!.GetValue<int>().Should().Be(3);

        using (var all = await SubmitAsync(liaison, draft)) (await all.ProblemAsync())["breaches"]!.AsArray().Should().HaveCount(2);
        var filed = (await liaison.PostAsync($"filings/{draft["id"]}/submit", new { allowPartial = true }, version: 1).OkAsync())!;
        filed["lines"]!.AsArray().Select(line => line!["status"]!.GetValue<string>()).Should().Equal("registered", "refused", "refused");
        (await liaison.GetAsync($"filings/{draft["id"]}").OkAsync())!["lines"]![1]!["reason"]!.GetValue<string>().Should().Contain("企业库中没有");
    }

    [Fact]
    public async Task A_row_whose_enterprise_is_registered_afterwards_can_be_filed()
    {
        var (liaison, lead) = (await app.As("xf.liaison"), await app.As("yj.lead"));
        var uscc = Codes.Uscc();
        var draft = (await liaison.PostAsync("filings", List(Line(uscc))).OkAsync())!;
        await lead.PostAsync("enterprises", new { uscc, name = "后登记的企业", industryCode = "3311", subdistrictCode = "440310005", address = "坑梓街道聚园路8号" }).OkAsync();

        (await liaison.GetAsync($"filings/{draft["id"]}").OkAsync())!["lines"]![0]!["breaches"]!.AsArray().Should().BeEmpty();
        (await SubmitAsync(liaison, draft).OkAsync())!["lines"]![0]!["status"]!.GetValue<string>().Should().Be("registered");
    }

    [Fact]
    public async Task A_dry_run_tells_every_row_and_keeps_nothing()
    {
        var liaison = await app.As("zj.liaison");
        var list = List(Line(await EnterpriseAsync(), domain: "gas"), Line(await EnterpriseAsync(), domain: "fire"), Line("91440300000000000X", domain: "gas"));

        var check = (await liaison.PostAsync("filings/validate", list).OkAsync())!;

        check["registrable"]!.GetValue<int>().Should().Be(1);
        check["lines"]!.AsArray().Select(line => line!["breaches"]!.AsArray().Count == 0).Should().Equal(true, false, false);
        check["lines"]![1]!["breaches"]![0]!["code"]!.GetValue<string>().Should().Be("filing.domain.foreign");
        check["lines"]![2]!["breaches"]![0]!["code"]!.GetValue<string>().Should().Be("filing.enterprise.unknown");
        check["deadline"]!["date"]!.GetValue<string>().Should().Be("2026-12-07");
        (await liaison.GetAsync("filings?status=draft").OkAsync())!["total"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task A_late_list_needs_a_reason_waits_for_the_lead_and_is_registered_by_approval()
    {
        var liaison = await app.As("hb.liaison");
        var lead = await app.As("yj.lead");
        var list = List(Line(await EnterpriseAsync(), domain: "ecology", from: "2026-11-24", to: "2026-11-30"));
        list["month"] = "2026-11";
        var draft = await DraftAsync(liaison, list);

        using (var unexplained = await SubmitAsync(liaison, draft))
            (await unexplained.ProblemAsync())["code"]!.GetValue<string>().Should().Be("filing.deadline.passed");
        var waiting = (await liaison.PostAsync($"filings/{draft["id"]}/submit", new { lateReason = "市级系统抽取结果下发较晚" }, version: 1).OkAsync())!;
        waiting["status"]!.GetValue<string>().Should().Be("pendingApproval");
        waiting["late"]!.GetValue<bool>().Should().BeTrue();
        using (var notTheirs = await liaison.PostAsync($"filings/{draft["id"]}/approve", version: 2)) notTheirs.StatusCode.Should().Be(HttpStatusCode.Forbidden);

        var approved = (await lead.PostAsync($"filings/{draft["id"]}/approve", version: 2).OkAsync())!;

        approved["status"]!.GetValue<string>().Should().Be("registered");
        approved["lines"]![0]!["late"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task A_returned_list_is_changed_and_handed_in_again()
    {
        var liaison = await app.As("sj.liaison");
        var lead = await app.As("yj.lead");
        var other = Line(await EnterpriseAsync(), domain: "specialEquipment", exemption: new { kind = "other", documentNo = "说明1号" });
        var draft = await DraftAsync(liaison, List(other));
        (await SubmitAsync(liaison, draft).OkAsync())!["status"]!.GetValue<string>().Should().Be("pendingApproval");

        await lead.PostAsync($"filings/{draft["id"]}/return", new { reason = "请补充理由" }, version: 2).OkAsync();
        var amended = (await liaison.PutAsync($"filings/{draft["id"]}", List(Line(await EnterpriseAsync(), domain: "specialEquipment")), version: 3).OkAsync())!;
        var receipt = (await liaison.PostAsync($"filings/{draft["id"]}/submit", version: amended["version"]!.GetValue<int>()).OkAsync())!;

        receipt["status"]!.GetValue<string>().Should().Be("registered");
    }

    [Fact]
    public async Task Good_rows_are_registered_alone_when_asked_and_the_rest_keep_their_reasons()
    {
        var liaison = await app.As("xf.liaison");
        var list = List(Line(await EnterpriseAsync()), Line(await EnterpriseAsync(), from: "2026-12-28", to: "2027-01-06"));
        var draft = await DraftAsync(liaison, list);

        using (var all = await SubmitAsync(liaison, draft)) (await all.ProblemAsync())["code"]!.GetValue<string>().Should().Be("filing.window.month");
        var receipt = (await liaison.PostAsync($"filings/{draft["id"]}/submit", new { allowPartial = true }, version: 1).OkAsync())!;

        receipt["lines"]!.AsArray().Select(line => line!["status"]!.GetValue<string>()).Should().Equal("registered", "refused");
        receipt["lines"]![1]!["breaches"]![0]!["clause"]!.GetValue<string>().Should().Be("五(三)2");
        receipt["lines"]![1]!["reason"]!.GetValue<string>().Should().Contain("2027年1月");
    }

    [Fact]
    public async Task Withdrawing_a_line_frees_the_year_and_withdrawing_the_list_ends_it()
    {
        var liaison = await app.As("xf.liaison");
        var uscc = await EnterpriseAsync();
        var receipt = (await SubmitAsync(liaison, await DraftAsync(liaison, List(Line(uscc)))).OkAsync())!;

        await liaison.PostAsync($"filings/{receipt["id"]}/lines/{receipt["lines"]![0]!["id"]}/withdraw", new { reason = "企业停产" }, version: 2).OkAsync();
        var again = (await SubmitAsync(liaison, await DraftAsync(liaison, List(Line(uscc)))).OkAsync())!;
        again["status"]!.GetValue<string>().Should().Be("registered");

        var withdrawn = (await liaison.PostAsync($"filings/{again["id"]}/withdraw", new { reason = "改为下月检查" }, version: 2).OkAsync())!;
        withdrawn["status"]!.GetValue<string>().Should().Be("withdrawn");
        withdrawn["lines"]![0]!["status"]!.GetValue<string>().Should().Be("withdrawn");
    }

    [Fact]
    public async Task A_change_needs_the_version_that_it_is_based_on()
    {
        var liaison = await app.As("xf.liaison");
        var draft = await DraftAsync(liaison, List(Line(await EnterpriseAsync())));

        using var without = await liaison.PostAsync($"filings/{draft["id"]}/submit");
        using var stale = await liaison.PostAsync($"filings/{draft["id"]}/submit", version: 7);

        without.StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Drafts_are_seen_by_their_body_alone_and_changed_by_nobody_else()
    {
        var liaison = await app.As("xf.liaison");
        var draft = await DraftAsync(liaison, List(Line(await EnterpriseAsync())));

        using var lead = await (await app.As("yj.lead")).GetAsync($"filings/{draft["id"]}");
        using var other = await (await app.As("zj.liaison")).PutAsync($"filings/{draft["id"]}", List(Line(await EnterpriseAsync())), version: 1);
        using var own = await (await app.As("xf.leader")).GetAsync($"filings/{draft["id"]}");
        using var enterprise = await (await app.As("enterprise.demo")).GetAsync("filings");

        lead.StatusCode.Should().Be(HttpStatusCode.NotFound);
        other.StatusCode.Should().Be(HttpStatusCode.NotFound);
        own.StatusCode.Should().Be(HttpStatusCode.OK);
        enterprise.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_ledger_is_found_by_number_title_and_enterprise_and_exported()
    {
        var liaison = await app.As("xf.liaison");
        var uscc = await EnterpriseAsync("独特名称塑胶");
        var receipt = (await SubmitAsync(liaison, await DraftAsync(liaison, List(Line(uscc)))).OkAsync())!;
        var number = receipt["number"]!.GetValue<string>();

        foreach (var q in (string[])["独特名称", number])
            (await liaison.GetAsync($"filings?q={Uri.EscapeDataString(q)}").OkAsync())!["items"]!.AsArray().Select(row => row!["number"]?.GetValue<string>()).Should().Contain(number);
        (await liaison.GetAsync("filings?month=2026-12&kind=doubleRandom&body=XF&late=false&sort=-registeredAt").OkAsync())!["total"]!.GetValue<int>().Should().BePositive();
        using var typo = await liaison.GetAsync("filings?stauts=draft");
        typo.StatusCode.Should().Be(HttpStatusCode.BadRequest);

        using var export = await liaison.GetAsync("filings/export?format=xlsx&q=独特名称");
        export.Content.Headers.ContentType!.MediaType.Should().Be("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        (await export.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).AsSpan(0, 2).ToArray().Should().Equal("PK"u8.ToArray());
    }

    private static JsonObject List(params JsonNode[] lines) =>
        new() { ["kind"] = "doubleRandom", ["month"] = "2026-12", ["title"] = "12月双随机执法名单", ["lines"] = new JsonArray(lines) };

    private static JsonObject Line(string uscc, string domain = "fire", string from = "2026-12-01", string to = "2026-12-31", object? exemption = null)
    {
        var line = new JsonObject { ["uscc"] = uscc, ["from"] = from, ["to"] = to, ["safetyDomains"] = new JsonArray(domain) };
        line["officers"] = new JsonArray(
            new JsonObject { ["name"] = "何俊峰", ["certificateNo"] = "T-0001" }, new JsonObject { ["name"] = "林思远", ["certificateNo"] = "T-0002" });
        if (exemption is not null) line["exemption"] = System.Text.Json.JsonSerializer.SerializeToNode(exemption);
        return line;
    }

    private static async Task<JsonNode> DraftAsync(ApiClient liaison, JsonNode list) => (await liaison.PostAsync("filings", list).OkAsync())!;

    private static Task<HttpResponseMessage> SubmitAsync(ApiClient liaison, JsonNode draft) =>
        liaison.PostAsync($"filings/{draft["id"]}/submit", version: draft["version"]!.GetValue<int>());

    private async Task<string> EnterpriseAsync(string name = "备案测试公司")
    {
        var serial = Interlocked.Increment(ref _serial);
        var body = $"91440300MA5F{serial:00000}";
        var uscc = body + Domain.Enterprises.UnifiedSocialCreditCode.Check18(body);
        await (await app.As("yj.lead")).PostAsync("enterprises", new { uscc, name = $"{name}{serial}", industryCode = "3311", subdistrictCode = "440310005", address = "坑梓街道聚园路8号" }).OkAsync();
        return uscc;
    }
}
