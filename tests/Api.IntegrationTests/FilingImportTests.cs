using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;

namespace Supervision.Api.IntegrationTests;

/// <summary>Lists that come by Excel, and the evidence that goes with a line.</summary>
public sealed class FilingImportTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static int _serial = 7000;

    [Fact]
    public async Task A_sheet_in_the_columns_of_others_becomes_a_draft()
    {
        var liaison = await app.As("xf.liaison");
        var uscc = await EnterpriseAsync();
        using var sheet = await SheetAsync(["检查人员", "社会信用代码", "检查时间", "抽查事项"], [["何某（T-9001）", uscc, "12月5日至12月18日", "消防"]]);

        var import = (await liaison.PostAsync("filings/import?kind=doubleRandom&month=2026-12", sheet).OkAsync())!;

        import["saved"]!.GetValue<bool>().Should().BeTrue();
        var filing = (await liaison.GetAsync($"filings/{import["id"]}").OkAsync())!;
        var line = filing["lines"]!.AsArray().Should().ContainSingle().Subject!;
        (line["from"]!.GetValue<string>(), line["to"]!.GetValue<string>()).Should().Be(("2026-12-05", "2026-12-18"));
        line["row"]!.GetValue<int>().Should().Be(2);
        line["safetyDomains"]!.AsArray().Should().ContainSingle().Which!.GetValue<string>().Should().Be("fire");
        line["officers"]![0]!["certificateNo"]!.GetValue<string>().Should().Be("T-9001");
    }

    [Fact]
    public async Task One_row_that_cannot_be_read_and_nothing_is_kept()
    {
        var liaison = await app.As("hb.liaison");
        using var sheet = await SheetAsync(["统一社会信用代码", "检查窗口起日", "检查事项"], [[await EnterpriseAsync(), "2026-12-05", ""], [await EnterpriseAsync(), "下旬", "食堂卫生"], ["91440300000000000X", "2026-12-05", ""]]);

        var import = (await liaison.PostAsync("filings/import?kind=adHoc", sheet).OkAsync())!;

        import["saved"]!.GetValue<bool>().Should().BeFalse();
        var codes = import["rows"]!.AsArray().Select(row => row!["breaches"]!.AsArray().Select(breach => breach!["code"]!.GetValue<string>()).ToList()).ToList();
        codes[0].Should().BeEmpty();
        codes[1].Should().BeEquivalentTo("filing.sheet.date", "filing.sheet.scope");
        codes[2].Should().Contain("filing.enterprise.unknown");
        (await liaison.GetAsync("filings").OkAsync())!["items"]!.AsArray().Where(row => row!["body"]!.GetValue<string>() == "HB").Should().BeEmpty();
    }

    [Fact]
    public async Task A_dry_run_fills_the_whole_month_and_keeps_nothing()
    {
        var liaison = await app.As("sj.liaison");
        using var sheet = await SheetAsync(["统一社会信用代码"], [[await EnterpriseAsync()]]);

        var import = (await liaison.PostAsync("filings/import?kind=doubleRandom&month=2026-12&dryRun=true", sheet).OkAsync())!;

        import["saved"]!.GetValue<bool>().Should().BeFalse();
        (import["rows"]![0]!["from"]!.GetValue<string>(), import["rows"]![0]!["to"]!.GetValue<string>()).Should().Be(("2026-12-01", "2026-12-31"));
        import["rows"]![0]!["safetyDomains"]![0]!.GetValue<string>().Should().Be("specialEquipment");
    }

    [Fact]
    public async Task The_result_of_a_refused_sheet_is_a_workbook_that_can_be_corrected_and_sent_again()
    {
        var liaison = await app.As("hb.liaison");
        var good = await EnterpriseAsync();
        using var sheet = await SheetAsync(["统一社会信用代码", "检查窗口起日", "检查事项"], [[good, "2026-12-05", "生态环境"], [await EnterpriseAsync(), "下旬", "食堂卫生"]]);

        using var answer = await liaison.PostAsync("filings/import/result?kind=adHoc", sheet);
        var result = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("核对结果-名单.xlsx");
        var rows = Read(result);
        rows.Select(row => row["row"]).Should().Equal("2", "3");
        rows.Select(row => row["uscc"]).First().Should().Be(good);
        rows[0]["outcome"].Should().NotBe("不通过");
        rows[1]["outcome"].Should().Be("不通过");
        rows[1]["messages"].Should().Contain("“下旬”不是日期").And.Contain("食堂卫生").And.Contain("〔五(三)2〕");

        using var again = FormOf(result, "核对结果-名单.xlsx");
        var import = (await liaison.PostAsync("filings/import?kind=adHoc&dryRun=true", again).OkAsync())!;
        import["rows"]!.AsArray().Select(row => row!["uscc"]!.GetValue<string>()).Should().HaveCount(2).And.StartWith(good);
    }

    [Fact]
    public async Task A_list_exports_into_what_its_import_reads()
    {
        var liaison = await app.As("xf.liaison");
        using var sheet = await SheetAsync(["统一社会信用代码", "检查窗口起日", "检查窗口止日", "执法人员", "例外情形", "文书号"],
            [[await EnterpriseAsync(), "2026-12-05", "2026-12-18", "何某（T-9001）", "投诉举报", "12345-2"]]);
        var import = (await liaison.PostAsync("filings/import?kind=adHoc", sheet).OkAsync())!;

        using var export = await liaison.GetAsync($"filings/{import["id"]}/export");
        using var again = FormOf(await export.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), "名单.xlsx");
        var read = (await liaison.PostAsync("filings/import?kind=adHoc&dryRun=true", again).OkAsync())!;

        foreach (var member in new[] { "uscc", "from", "to", "safetyDomains", "officers", "nature", "exemption" })
            JsonNode.DeepEquals(read["rows"]![0]![member], import["rows"]![0]![member] ?? (member == "nature" ? "daily" : null)).Should().BeTrue(member);
    }

    [Fact]
    public async Task The_template_can_be_read_back_as_an_empty_list()
    {
        var liaison = await app.As("xf.liaison");
        using var template = await liaison.GetAsync("filings/import/template");
        using var sheet = FormOf(await template.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), "模板.xlsx");

        using var refused = await liaison.PostAsync("filings/import?kind=adHoc", sheet);

        (await refused.ProblemAsync())["code"]!.GetValue<string>().Should().Be("spreadsheet.empty");
    }

    [Fact]
    public async Task Evidence_is_shown_to_its_body_and_the_lead_and_to_nobody_else()
    {
        var liaison = await app.As("xf.liaison");
        using var form = FormOf("%PDF-1.7\nevidence"u8.ToArray(), "../投诉<工单>.exe");
        using var uploaded = await liaison.PostAsync("attachments", form);
        var attachment = (await uploaded.OkAsync())!;
        uploaded.StatusCode.Should().Be(HttpStatusCode.Created);
        attachment["fileName"]!.GetValue<string>().Should().Be("投诉工单.pdf");
        attachment["contentType"]!.GetValue<string>().Should().Be("application/pdf");
        var path = $"attachments/{attachment["id"]}";

        using (var own = await liaison.GetAsync(path))
        {
            own.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
            own.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
            (await own.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().EndWith("evidence");
        }

        using (var early = await (await app.As("yj.lead")).GetAsync(path)) early.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await FileWithEvidenceAsync(liaison, attachment["id"]!.GetValue<string>());
        using (var lead = await (await app.As("yj.lead")).GetAsync(path)) lead.StatusCode.Should().Be(HttpStatusCode.OK);
        using (var other = await (await app.As("zj.liaison")).GetAsync(path)) other.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>", "attachment.unsupported")]
    [InlineData("MZ program", "attachment.unsupported")]
    [InlineData("", "attachment.empty")]
    public async Task Files_are_judged_by_their_content(string content, string code)
    {
        using var form = FormOf(System.Text.Encoding.UTF8.GetBytes(content), "合同.pdf");

        using var refused = await (await app.As("xf.liaison")).PostAsync("attachments", form);

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await refused.ProblemAsync())["code"]!.GetValue<string>().Should().Be(code);
    }

    private async Task FileWithEvidenceAsync(ApiClient liaison, string attachment)
    {
        var line = new JsonObject
        {
            ["uscc"] = await EnterpriseAsync(),
            ["from"] = "2026-12-01",
            ["to"] = "2026-12-31",
            ["safetyDomains"] = new JsonArray("fire"),
            ["exemption"] = new JsonObject { ["kind"] = "complaint", ["documentNo"] = "12345-1", ["attachmentId"] = attachment },
        };
        var draft = (await liaison.PostAsync("filings", new JsonObject { ["kind"] = "adHoc", ["lines"] = new JsonArray(line) }).OkAsync())!;
        await liaison.PostAsync($"filings/{draft["id"]}/submit", version: 1).OkAsync();
    }

    private IReadOnlyList<SheetRow> Read(byte[] workbook)
    {
        using var content = new MemoryStream(workbook);
        var form = new SheetForm("结果", [new("row", "原行号"), new("outcome", "核对结果"), new("messages", "依据与原因"), new("uscc", "统一社会信用代码")]);
        return app.Services.GetRequiredService<ISpreadsheets>().Read(content, form, 100).Value;
    }

    private async Task<MultipartFormDataContent> SheetAsync(string[] titles, string[][] rows)
    {
        using var xlsx = new MemoryStream();
        SheetColumn[] columns = [.. titles.Select((title, place) => new SheetColumn($"c{place}", title))];
        await app.Services.GetRequiredService<ISpreadsheets>().WriteAsync(xlsx, [new("名单", columns, Rows(rows))], TestContext.Current.CancellationToken);
        return FormOf(xlsx.ToArray(), "名单.xlsx");
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(string[][] rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows) yield return row;
    }

    private static MultipartFormDataContent FormOf(byte[] content, string name) => new() { { new ByteArrayContent(content), "file", name } };

    private async Task<string> EnterpriseAsync()
    {
        var serial = Interlocked.Increment(ref _serial);
        var body = $"91440300MA5F{serial:00000}";
        var uscc = body + Domain.Enterprises.UnifiedSocialCreditCode.Check18(body);
        await (await app.As("yj.lead")).PostAsync("enterprises", new { uscc, name = $"导入测试公司{serial}", industryCode = "3311", subdistrictCode = "440310005", address = "坑梓街道聚园路8号" }).OkAsync();
        return uscc;
    }
}
