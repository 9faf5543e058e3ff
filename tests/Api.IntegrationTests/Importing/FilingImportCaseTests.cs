using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Importing;

/// <summary>Lists of filing as they come in the trade, at the door where their sender meets the product.</summary>
public sealed class FilingImportCaseTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly string[] Header = ["统一社会信用代码", "企业名称", "检查窗口起日", "检查窗口止日", "检查事项", "执法人员"];

    public static TheoryData<string> Cases => [.. ImportCases.All];

    [Theory, MemberData(nameof(Cases))]
    public async Task Every_file_gets_its_answer_at_both_doors_at_once(string name)
    {
        var watch = Stopwatch.StartNew();
        foreach (var (who, door) in new[] { ("xf.liaison", "filings/import?kind=adHoc&dryRun=true"), ("xf.liaison", "filings/import/result?kind=adHoc"), ("yj.lead", "enterprises/import?dryRun=true") })
        {
            using var form = FormOf(ImportCases.Read(name), name);
            using var answer = await (await app.As(who)).PostAsync(door, form);
            answer.StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity);
            if (answer.StatusCode == HttpStatusCode.UnprocessableEntity) (await answer.ProblemAsync())["code"]!.GetValue<string>().Should().StartWith("spreadsheet.");
        }

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(15));
    }

    [Theory]
    [InlineData("E14b.xlsx", "旧版 Excel")]
    [InlineData("E14d.csv", "CSV")]
    [InlineData("E14g.xlsx", "空的")]
    [InlineData("E14h.xlsx", "不完整")]
    public async Task What_is_no_workbook_is_refused_for_what_it_is(string name, string says)
    {
        using var form = FormOf(ImportCases.Read(name), name);
        using var refused = await (await app.As("yj.lead")).PostAsync("enterprises/import", form);
        (await refused.ProblemAsync())["title"]!.GetValue<string>().Should().Contain(says);
    }

    [Theory]
    [InlineData("F01.xlsx")]
    [InlineData("F02.xlsx")]
    [InlineData("F03.xlsx")]
    public async Task Days_are_read_in_every_format_and_both_date_systems(string name)
    {
        var rows = await RowsAsync(name);
        rows.Should().NotBeEmpty().And.AllSatisfy(row => (Day(row, "from"), Day(row, "to")).Should().Be(("2026-12-05", "2026-12-08")));
    }

    [Fact]
    public async Task Days_are_read_as_people_write_them()
    {
        var rows = await RowsAsync("F04.xlsx");

        // 12月上旬, 12/5/2026 and 5/12/2026, which could be May, a thirteenth month, a 30 February.
        rows.Where(row => Codes(row).Contains("filing.sheet.date")).Select(row => row["row"]!.GetValue<int>()).Should().Equal(13, 16, 17, 19, 20);
        rows.Where(row => Day(row, "from") is { } day && day != "2026-12-05").Should().BeEmpty();
    }

    [Fact]
    public async Task A_far_dimension_or_a_far_cell_costs_nothing()
    {
        (await RowsAsync("F15_dimension_XFD_20rows.xlsx")).Should().HaveCount(20);
        (await RowsAsync("F16_cell_at_A1048576.xlsx")).Should().HaveCountGreaterThanOrEqualTo(20);
    }

    [Fact]
    public async Task Codes_are_read_however_they_were_pasted()
    {
        var rows = await RowsAsync("F09a.xlsx");
        rows.Take(3).Select(row => row["uscc"]!.GetValue<string>()).Should().Equal("91440300MD4092771N", "91440300MD40927551", "91440300MD40927476");
    }

    [Theory]
    [InlineData("F09b.xlsx", "filing.sheet.uscc")]
    [InlineData("F09d.xlsx", "filing.sheet.officers")]
    public async Task A_character_that_cannot_be_kept_refuses_its_row_by_its_field(string name, string code)
    {
        var rows = await RowsAsync(name);
        Codes(rows[0]).Should().NotContain(one => one.StartsWith("filing.sheet."));
        rows[1]["breaches"]!.AsArray().Single(breach => breach!["code"]!.GetValue<string>() == code)!["title"]!.GetValue<string>().Should().Contain("U+0000");
    }

    [Fact]
    public async Task A_code_that_belongs_to_another_name_is_told()
    {
        var lead = await app.As("yj.lead");
        await lead.PostAsync("enterprises", new { uscc = "91440300MD40928002", name = "核对甲（深圳）有限公司", industryCode = "3311", subdistrictCode = "440310005", address = "聚园路8号" }).OkAsync();
        await lead.PostAsync("enterprises", new { uscc = "91440300MD4092798E", name = "甲乙工贸有限公司", industryCode = "3311", subdistrictCode = "440310005", address = "聚园路8号" }).OkAsync();

        var rows = await RowsAsync("F10.xlsx");

        rows[0]["warnings"]!.AsArray().Single(warning => warning!["code"]!.GetValue<string>() == "filing.sheet.name")!["title"]!.GetValue<string>()
            .Should().Contain("“另一家完全不同的企业有限公司”").And.Contain("“核对甲（深圳）有限公司”");
        rows[1]["warnings"]!.AsArray().Should().NotContain(warning => warning!["code"]!.GetValue<string>() == "filing.sheet.name");
        var same = await ReadAsync(new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, Header) + RawWorkbook.Row(2, "91440300MD40928002", " 核对甲(深圳) 有限公司", "2026-12-05", null, "消防安全")));
        same["rows"]![0]!["warnings"]!.AsArray().Should().NotContain(warning => warning!["code"]!.GetValue<string>() == "filing.sheet.name");
    }

    [Fact]
    public async Task A_sum_below_the_list_is_no_row_and_is_told()
    {
        using var form = FormOf(ImportCases.Read("F12.xlsx"), "F12.xlsx");
        var import = (await (await app.As("xf.liaison")).PostAsync("filings/import?kind=adHoc&dryRun=true", form).OkAsync())!;
        import["rows"]!.AsArray().Should().HaveCount(3);
        import["notes"]![0]!.GetValue<string>().Should().Contain("第5行“合计”");
    }

    [Fact]
    public async Task The_visible_sheet_that_was_open_last_and_has_the_header_is_read_and_named()
    {
        var list = RawWorkbook.Row(1, "【必填】统一社会信用代码：", "*当事人名称", "检查日期", null, "检查内容") + RawWorkbook.Row(2, "91440300MD40928002", null, "12月5日", null, "消防安全");
        var import = await ReadAsync(new RawWorkbook { WorkbookProperties = "<bookViews><workbookView activeTab=\"2\"/></bookViews>" }
            .Sheet("字典", list, state: "veryHidden").Sheet("封面", RawWorkbook.Row(1, "检查名单")).Sheet("十二月", list).Sheet("十一月", list));

        import["rows"]!.AsArray().Should().ContainSingle();
        import["notes"]![0]!.GetValue<string>().Should().Contain("“十二月”").And.Contain("其中“字典”是隐藏的");
    }

    [Fact]
    public async Task A_cell_that_formats_a_number_as_a_day_in_any_way_is_a_day()
    {
        string[] formats = ["[$-804]yyyy\"年\"m\"月\"d\"日\"\\ dddd", "[DBNum1]m\"月\"d\"日\";@", "yy/m/d", "aaaa", "0.00"];
        var rows = string.Concat(formats.Select((_, i) => $"<row r=\"{i + 2}\"><c r=\"A{i + 2}\" t=\"inlineStr\"><is><t>91440300MD40928002</t></is></c><c r=\"C{i + 2}\" s=\"{i + 1}\"><v>46361</v></c></row>"));
        var import = await ReadAsync(new RawWorkbook().Formats(formats).Sheet("名单", RawWorkbook.Row(1, Header) + rows));
        import["rows"]!.AsArray().Should().AllSatisfy(row => Day(row!, "from").Should().Be("2026-12-05"));
    }

    [Fact]
    public async Task Texts_of_other_programs_are_read_without_their_phonetic_guides()
    {
        var import = await ReadAsync(new RawWorkbook()
            .Strings("<si><r><t>91440300</t></r><r><t>MD40928002</t></r><rPh sb=\"0\" eb=\"1\"><t>xyz</t></rPh></si>")
            .Sheet("名单", RawWorkbook.Row(1, Header) + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>77</v></c><c t=\"str\"><f>A1</f><v>12月5日</v></c></row><row r=\"1\"><c t=\"s\"><v>0</v></c><c/><c><f>TODAY()</f></c></row>"));

        var rows = import["rows"]!.AsArray();
        rows.Select(row => (row!["row"]!.GetValue<int>(), row["uscc"]!.GetValue<string>())).Should().Equal((2, "91440300MD40928002"), (3, "91440300MD40928002"));
        Day(rows[0]!, "from").Should().Be("2026-12-05");
        rows[1]!["breaches"]![0]!["title"]!.GetValue<string>().Should().Contain("没有它的计算结果");
    }

    [Theory]
    [InlineData("unpacked")]
    [InlineData("cells")]
    [InlineData("strings")]
    [InlineData("shared text")]
    [InlineData("merges")]
    [InlineData("entities")]
    public async Task Whatever_a_small_file_unpacks_to_is_bounded_and_refused_in_a_sentence(string kind)
    {
        var header = RawWorkbook.Row(1, Header);
        var workbook = kind switch
        {
            "unpacked" => new RawWorkbook().Sheet("名单", header + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{new string('9', 110_000_000)}</t></is></c></row>"),
            "cells" => new RawWorkbook().Sheet("名单", header + string.Concat(Enumerable.Repeat("<row>" + string.Concat(Enumerable.Repeat("<c/>", 16_000)) + "</row>", 300))),
            "strings" => new RawWorkbook().Strings(string.Concat(Enumerable.Repeat("<si/>", 1_100_000))).Sheet("名单", header),
            "shared text" => new RawWorkbook().Strings($"<si><t>{new string('甲', 3_900)}</t></si>").Sheet("名单", header + string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>", 4_900))),
            "merges" => new RawWorkbook().Sheet("名单", header + RawWorkbook.Row(2, "91440300MD40928002"), after: $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A2:A1048576\"/>", 110_000))}</mergeCells>"),
            _ => new RawWorkbook().Sheet("名单", header + RawWorkbook.Row(2, "91440300MD40928002"), before: "&lol;"),
        };
        using var form = FormOf(workbook.Build(), "名单.xlsx");
        var watch = Stopwatch.StartNew();

        using var refused = await (await app.As("xf.liaison")).PostAsync("filings/import?kind=adHoc&dryRun=true", form);

        (await refused.ProblemAsync())["code"]!.GetValue<string>().Should().Be(kind == "entities" ? "spreadsheet.unreadable" : "spreadsheet.too-large");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(25));
    }

    private async Task<IReadOnlyList<JsonNode>> RowsAsync(string name)
    {
        using var form = FormOf(ImportCases.Read(name), name);
        return [.. (await (await app.As("xf.liaison")).PostAsync("filings/import?kind=adHoc&dryRun=true", form).OkAsync())!["rows"]!.AsArray().Select(row => row!)];
    }

    private async Task<JsonNode> ReadAsync(RawWorkbook workbook)
    {
        using var form = FormOf(workbook.Build(), "名单.xlsx");
        return (await (await app.As("xf.liaison")).PostAsync("filings/import?kind=adHoc&dryRun=true", form).OkAsync())!;
    }

    private static string? Day(JsonNode row, string member) => row[member]?.GetValue<string>();

    private static IEnumerable<string> Codes(JsonNode row) => row["breaches"]!.AsArray().Select(breach => breach!["code"]!.GetValue<string>());

    private static MultipartFormDataContent FormOf(byte[] content, string name) => new() { { new ByteArrayContent(content), "file", name } };
}
