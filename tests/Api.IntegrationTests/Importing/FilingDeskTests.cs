using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Importing;

/// <summary>五(三)2: lists as bodies really have them, and files that are none; each gets its own answer, and what cannot be taken changes nothing.</summary>
public sealed class FilingDeskTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static int _serial = 6100;

    [Fact]
    public async Task A_strange_sheet_is_told_read_as_its_body_says_and_read_so_the_next_time()
    {
        var (uscc, name) = await EnterpriseAsync();
        var december = Strange("12月", uscc, name, "12月5日");

        var outline = await OutlineAsync("hb.liaison", december);
        outline["understood"]!.GetValue<bool>().Should().BeFalse();
        outline["headerRow"]!.GetValue<int>().Should().Be(3);
        outline["columns"]!.AsArray().Select(column => column!["title"]?.GetValue<string>()).Should().Equal("号", "去哪家", "照面代号", "几时去");
        outline["columns"]!.AsArray().Select(column => column!["field"]?.GetValue<string>()).Should().Equal(null, "name", "uscc", "from");

        var first = await ImportAsync("hb.liaison", december, "&sheet=12月&headerRow=3&columns=name:1,uscc:2,from:3&remember=true");
        (first["rows"]![0]!["uscc"]!.GetValue<string>(), first["rows"]![0]!["from"]!.GetValue<string>()).Should().Be((uscc, "2026-12-05"));

        var next = Strange("1月", uscc, name, "12月8日");
        (await OutlineAsync("hb.liaison", next))["remembered"]!.GetValue<bool>().Should().BeTrue();
        (await ImportAsync("hb.liaison", next))["rows"]![0]!["from"]!.GetValue<string>().Should().Be("2026-12-08");
        (await OutlineAsync("xf.liaison", next))["remembered"]!.GetValue<bool>().Should().BeFalse("each body has its own choice");
    }

    [Fact]
    public async Task Of_several_sheets_the_one_that_is_chosen_is_read()
    {
        var (uscc, _) = await EnterpriseAsync();
        var book = new RawWorkbook().Sheet("十一月", RawWorkbook.Row(1, "统一社会信用代码", "检查日期") + RawWorkbook.Row(2, uscc, "11月30日"))
            .Sheet("十二月", RawWorkbook.Row(1, "统一社会信用代码", "检查日期") + RawWorkbook.Row(2, uscc, "12月7日")).Build();

        (await OutlineAsync("hb.liaison", book))["sheets"]!.AsArray().Select(sheet => sheet!["name"]!.GetValue<string>()).Should().Equal("十一月", "十二月");
        (await ImportAsync("hb.liaison", book, "&sheet=十二月"))["rows"]![0]!["from"]!.GetValue<string>().Should().Be("2026-12-07");
        (await RefusedAsync(book, "&sheet=一月"))["code"]!.GetValue<string>().Should().Be("spreadsheet.sheet.unknown");
    }

    [Fact]
    public async Task A_row_without_a_code_is_found_by_its_name_and_what_is_only_likely_is_offered()
    {
        var (uscc, name) = await EnterpriseAsync();
        var (slipped, other) = await EnterpriseAsync();
        var wrong = slipped.Replace('0', 'O');
        var book = new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, "企业名称", "统一社会信用代码", "检查日期")
            + RawWorkbook.Row(2, name, null, "12月5日") + RawWorkbook.Row(3, "别名", wrong, "12月5日") + RawWorkbook.Row(4, other[..^2], null, "12月5日") + RawWorkbook.Row(5, "查无此名厂", null, "12月5日")).Build();

        var rows = (await ImportAsync("hb.liaison", book))["rows"]!.AsArray();

        rows[0]!["uscc"]!.GetValue<string>().Should().Be(uscc);
        Codes(rows[0]!, "warnings").Should().Contain("filing.sheet.by-name");
        Codes(rows[1]!, "breaches").Should().Contain("filing.enterprise.unknown");
        rows[1]!["candidates"]![0]!["uscc"]!.GetValue<string>().Should().Be(slipped);
        rows[2]!["candidates"]!.AsArray().Select(one => one!["name"]!.GetValue<string>()).Should().Contain(other);
        rows[3]!["candidates"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task A_sum_below_the_list_is_no_enterprise_although_its_word_stands_in_a_column_that_is_not_read()
    {
        var (uscc, name) = await EnterpriseAsync();
        var book = new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, "备忘", "企业名称", "统一社会信用代码", "检查日期")
            + RawWorkbook.Row(2, null, name, uscc, "12月5日") + RawWorkbook.Row(3, "合计", "1 家", null, null)).Build();

        var import = await ImportAsync("hb.liaison", book);

        import["rows"]!.AsArray().Should().ContainSingle();
        import["notes"]!.AsArray().Select(note => note!.GetValue<string>()).Should().Contain(note => note.Contains("第3行"));
    }

    [Fact]
    public async Task One_unknown_enterprise_keeps_nobody_from_saving_the_list()
    {
        var (uscc, name) = await EnterpriseAsync();
        var book = new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, "企业名称", "检查日期") + RawWorkbook.Row(2, name, "12月5日") + RawWorkbook.Row(3, "还没登记的厂", "12月5日")).Build();

        var import = await ImportAsync("hb.liaison", book, dryRun: false);

        import["saved"]!.GetValue<bool>().Should().BeTrue();
        var lines = (await (await app.As("hb.liaison")).GetAsync($"filings/{import["id"]}").OkAsync())!["lines"]!.AsArray();
        lines[0]!["uscc"]!.GetValue<string>().Should().Be(uscc);
        lines[1]!["enterpriseName"]!.GetValue<string>().Should().Be("还没登记的厂");
        Codes(lines[1]!, "breaches").Should().Contain("filing.enterprise.unknown");
    }

    [Fact]
    public async Task A_wrong_code_in_row_7_a_duplicate_in_row_9_and_an_enterprise_outside_are_told_in_their_rows()
    {
        var codes = new List<string>();
        for (var i = 0; i < 6; i++) codes.Add((await EnterpriseAsync()).Uscc);
        var outside = Code.Of("91110108MA01");
        var cells = new[] { codes[0], codes[1], codes[2], codes[3], codes[4], codes[5][..17] + (codes[5][17] == '1' ? '2' : '1'), codes[0], codes[1], outside };
        var book = new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, "统一社会信用代码", "检查日期") + string.Concat(cells.Select((code, i) => RawWorkbook.Row(i + 2, code, "12月5日")))).Build();

        var rows = (await ImportAsync("hb.liaison", book))["rows"]!.AsArray();

        Title(rows[5]!).Should().Contain("代码有误");
        rows[7]!["row"]!.GetValue<int>().Should().Be(9);
        Codes(rows[7]!, "breaches").Should().Contain("filing.frequency.exceeded");
        Title(rows[8]!).Should().Contain("登记机关不在深圳");
    }

    [Fact]
    public async Task Formulas_are_read_by_their_results_and_that_is_told()
    {
        var (uscc, _) = await EnterpriseAsync();
        var row = $"<row r=\"2\"><c r=\"A2\" t=\"str\"><f>Sheet2!A1</f><v>{uscc}</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>12月5日</t></is></c></row>";
        var import = await ImportAsync("hb.liaison", new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, "统一社会信用代码", "检查日期") + row).Build());

        import["rows"]![0]!["uscc"]!.GetValue<string>().Should().Be(uscc);
        import["notes"]!.AsArray().Select(note => note!.GetValue<string>()).Should().ContainMatch("*1个单元格是公式*第2行*");
    }

    [Fact]
    public async Task Each_file_that_is_no_list_is_refused_for_what_it_is_and_changes_nothing()
    {
        var before = await CountAsync();
        var rows = RawWorkbook.Row(1, "统一社会信用代码") + string.Concat(Enumerable.Range(2, 20_001).Select(i => RawWorkbook.Row(i, "91440300664190863W")));

        (await RefusedAsync(new RawWorkbook().Sheet("甲", RawWorkbook.Row(1, "你好", "再见") + RawWorkbook.Row(2, "一", "二")).Build()))["code"]!.GetValue<string>().Should().Be("spreadsheet.columns.missing");
        (await RefusedAsync(new RawWorkbook().Sheet("名单", rows).Build()))["title"]!.GetValue<string>().Should().Contain("一次最多导入5000行");
        (await RefusedAsync("%PDF-1.7 list"u8.ToArray()))["title"]!.GetValue<string>().Should().Contain("PDF");
        (await RefusedAsync(Compound("Workbook")))["title"]!.GetValue<string>().Should().Contain("旧版 Excel");
        (await RefusedAsync(Compound("EncryptedPackage")))["title"]!.GetValue<string>().Should().Contain("打开密码");
        (await RefusedAsync(WithMacros()))["code"]!.GetValue<string>().Should().Be("spreadsheet.macros");
        (await RefusedAsync(Bomb()))["code"]!.GetValue<string>().Should().Be("spreadsheet.too-large");

        (await CountAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Pasted_rows_are_looked_up_by_code_and_by_name()
    {
        var (uscc, name) = await EnterpriseAsync();

        var answer = (await (await app.As("hb.liaison")).PostAsync("filings/match", new { rows = new object[] { new { uscc }, new { name = name.Replace("（", "(").Replace("）", ")") }, new { name = "毫无此家" } } }).OkAsync())!["rows"]!;

        (answer[0]!["by"]!.GetValue<string>(), answer[0]!["enterprise"]!["name"]!.GetValue<string>()).Should().Be(("code", name));
        (answer[1]!["by"]!.GetValue<string>(), answer[1]!["enterprise"]!["uscc"]!.GetValue<string>()).Should().Be(("name", uscc));
        answer[2]!["enterprise"].Should().BeNull();
    }

    private static string Title(JsonNode row) => row["breaches"]!.AsArray().First(breach => breach!["code"]!.GetValue<string>() == "filing.enterprise.unknown")!["title"]!.GetValue<string>();

    private static IEnumerable<string> Codes(JsonNode row, string of) => row[of]!.AsArray().Select(one => one!["code"]!.GetValue<string>());

    /// <summary>A title, a line of remarks, and columns by names that nobody else has.</summary>
    private static byte[] Strange(string sheet, string uscc, string name, string day) => new RawWorkbook().Sheet(sheet,
        RawWorkbook.Row(1, "坪山管理局检查安排") + RawWorkbook.Row(2, "制表：某某") + RawWorkbook.Row(3, "号", "去哪家", "照面代号", "几时去") + RawWorkbook.Row(4, "1", name, uscc, day)).Build();

    private async Task<JsonNode> OutlineAsync(string who, byte[] workbook)
    {
        using var form = FormOf(workbook);
        return (await (await app.As(who)).PostAsync("filings/import/outline", form).OkAsync())!;
    }

    private async Task<JsonNode> ImportAsync(string who, byte[] workbook, string more = "", bool dryRun = true)
    {
        using var form = FormOf(workbook);
        return (await (await app.As(who)).PostAsync($"filings/import?kind=doubleRandom&month=2026-12&dryRun={(dryRun ? "true" : "false")}{more}", form).OkAsync())!;
    }

    private async Task<JsonNode> RefusedAsync(byte[] file, string more = "")
    {
        using var form = FormOf(file);
        using var refused = await (await app.As("hb.liaison")).PostAsync($"filings/import?kind=doubleRandom&month=2026-12{more}", form);
        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        return await refused.ProblemAsync();
    }

    private async Task<int> CountAsync() => (await (await app.As("hb.liaison")).GetAsync("filings?body=HB").OkAsync())!["total"]!.GetValue<int>();

    /// <summary>The beginning of a compound file, and the name of a stream in its directory.</summary>
    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[70_000], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]];

    private static byte[] WithMacros()
    {
        using var file = new MemoryStream();
        file.Write(new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, "统一社会信用代码") + RawWorkbook.Row(2, "91440300664190863W")).Build());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            Write(zip.CreateEntry("xl/vbaProject.bin"), "program");
            var relations = zip.GetEntry("xl/_rels/workbook.xml.rels")!;
            using var reader = new StreamReader(relations.Open());
            var text = reader.ReadToEnd().Replace("</Relationships>", "<Relationship Id=\"v1\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>");
            reader.Dispose();
            relations.Delete();
            Write(zip.CreateEntry("xl/_rels/workbook.xml.rels"), text);
        }

        return file.ToArray();
    }

    /// <summary>300 MB of blanks in some hundred KB.</summary>
    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        file.Write(new RawWorkbook().Sheet("名单", "").Build());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/s0.xml")!.Delete();
            using var stream = zip.CreateEntry("xl/worksheets/s0.xml", CompressionLevel.SmallestSize).Open();
            stream.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"u8);
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 300; i++) stream.Write(blanks);
        }

        return file.ToArray();
    }

    private static void Write(ZipArchiveEntry entry, string text)
    {
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static MultipartFormDataContent FormOf(byte[] content) => new() { { new ByteArrayContent(content), "file", "名单.xlsx" } };

    private async Task<(string Uscc, string Name)> EnterpriseAsync()
    {
        var serial = Interlocked.Increment(ref _serial);
        var uscc = Code.Of("91440300MA5D", serial);
        var name = $"桌案精工{(char)(0x4E00 + serial)}（深圳）有限公司";
        await (await app.As("yj.lead")).PostAsync("enterprises", new { uscc, name, industryCode = "3311", subdistrictCode = "440310005", address = "坑梓街道聚园路8号" }).OkAsync();
        return (uscc, name);
    }

    private static class Code
    {
        public static string Of(string beginning, int serial = 6001)
        {
            var body = $"{beginning}{serial:00000}";
            return body + Domain.Enterprises.UnifiedSocialCreditCode.Check18(body);
        }
    }
}
