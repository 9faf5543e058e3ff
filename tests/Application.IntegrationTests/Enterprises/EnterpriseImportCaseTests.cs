using Microsoft.EntityFrameworkCore;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises;

/// <summary>Lists of enterprises as they come in the trade: what is meant is read, with a note; what nobody can read is told by its row and field.</summary>
public sealed class EnterpriseImportCaseTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Header = ["统一社会信用代码", "企业名称", "行业代码", "所在街道", "所在社区", "生产经营地址", "联系电话", "从业人数"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("E01.xlsx", 3)]
    [InlineData("E10.xlsx", 12)]
    [InlineData("E11.xlsx", 3)]
    [InlineData("E12.xlsx", 1)]
    [InlineData("E13.xlsx", 1)]
    [InlineData("E13b.xlsx", 1)]
    [InlineData("E15a.xlsx", 1)]
    [InlineData("E15c.xlsx", 1)]
    [InlineData("E15g.xlsx", 300)]
    [InlineData("E18c.xlsx", 1)]
    [InlineData("E21.xlsx", 1)]
    [InlineData("E22.xlsx", 1)]
    [InlineData("E22b.xlsx", 1)]
    [InlineData("E22c.xlsx", 1)]
    [InlineData("E24a.xlsx", 1)]
    [InlineData("E24b.xlsx", 1)]
    [InlineData("E27.xlsx", 9)]
    public async Task An_ordinary_list_is_taken_whole(string name, int rows)
    {
        var import = await ImportAsync(ImportCases.Read(name));
        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Checked, Total = rows, Refused = 0 }, because: await WhyAsync(import));
    }

    [Theory]
    [InlineData("E01.xlsx", "“所在街道”第2至4行")]
    [InlineData("E11.xlsx", "第3行")]
    [InlineData("E12.xlsx", "“字典”是隐藏的")]
    [InlineData("E13.xlsx", "工作表“企业名单”")]
    [InlineData("E21.xlsx", "第5行“合计：1家”")]
    [InlineData("E22.xlsx", "没有读取“住所”")]
    [InlineData("E22b.xlsx", "读取“联系电话”")]
    public async Task What_was_read_otherwise_than_it_stands_there_is_in_the_notes(string name, string note) =>
        string.Join('\n', (await ImportAsync(ImportCases.Read(name))).Notes).Should().Contain(note);

    [Theory]
    [InlineData("E07.xlsx", 2, "name", "#N/A")]
    [InlineData("E07.xlsx", 3, "address", "#REF!")]
    [InlineData("E07.xlsx", 4, "employees", "#VALUE!")]
    [InlineData("E19.xlsx", 2, "name", "U+0000")]
    [InlineData("E19.xlsx", 4, "name", "U+0001")]
    [InlineData("E19c.xlsx", 2, "name", "U+0000")]
    [InlineData("E09.xlsx", 12, "uscc", "可能是数字0")]
    [InlineData("E28.xlsx", 6, "industryCode", "“33”不是")]
    public async Task A_cell_that_cannot_be_taken_refuses_its_row_by_its_field(string name, int row, string field, string says)
    {
        var import = await ImportAsync(ImportCases.Read(name));
        import.Status.Should().Be(EnterpriseImportStatus.Refused);
        (await RowsAsync(import.Id)).Single(one => one.Row == row).Messages.Should().ContainSingle(message => message.Field == field).Which.Title.Should().Contain(says);
    }

    [Theory]
    [InlineData("E09.xlsx", 12)]
    [InlineData("E28.xlsx", 6)]
    [InlineData("E19.xlsx", 2, 4)]
    public async Task All_other_rows_of_such_a_list_hold(string name, params int[] refused)
    {
        var import = await ImportAsync(ImportCases.Read(name));
        (await RowsAsync(import.Id)).Where(row => row.Outcome == ImportOutcome.Refused).Select(row => row.Row).Should().Equal(refused, because: await WhyAsync(import));
    }

    [Fact]
    public async Task Names_that_slipped_by_a_row_are_told_one_by_one_and_counted()
    {
        string[] codes = ["91440300MD409278XE", "91440300MA5FNB9A4T", "91440300MA5K6DAL84", "91440300MA5PXJYFX2"];
        string[] names = ["甲（深圳）有限公司", "中丰精密制造(深圳)有限公司", "乙有限公司", "丙有限公司"];
        await ImportAsync(new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, Header) + string.Concat(codes.Select((code, i) => RawWorkbook.Row(i + 2, code, names[i], "3311", "坑梓", "金沙", "聚园路8号")))).Build(), dryRun: false);

        var import = await ImportAsync(ImportCases.Read("E33_shifted_names.xlsx"));

        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Checked, Updated = 3, Unchanged = 1, Renamed = 3 });
        var rows = await RowsAsync(import.Id);
        rows.Select(row => row.Messages.Any(message => message.Code == "enterprise.import.renamed")).Should().Equal(true, false, true, true);
        rows[0].Messages.Single(message => message.Code == "enterprise.import.renamed").Title.Should().Contain("“甲（深圳）有限公司”").And.Contain("“东茂翔纸制品（深圳）有限公司”");
    }

    [Fact]
    public async Task What_is_meant_is_kept_as_it_is_meant()
    {
        await ImportAsync(ImportCases.Read("E10.xlsx"), dryRun: false);
        var kept = await app.InDatabaseAsync(db => db.Enterprises.AsNoTracking().ToDictionaryAsync(enterprise => enterprise.Uscc, Stop));
        kept["91440300ME2000304K"].Phone.Should().Be("13800001234");
        kept["91440300ME20003396"].Phone.Should().Be("13800001234");
        kept["91440300ME20003471"].Phone.Should().Be("0755-88888888转801");
        kept["91440300ME2000355U"].Phone.Should().Be("0755-88888888、13800001234");
        kept["91440300ME2000363N"].Phone.Should().BeNull();
        kept["91440300ME20003989"].Employees.Should().Be(86);
        kept["91440300ME2000400W"].Employees.Should().Be(1200);
    }

    [Fact]
    public async Task One_optional_field_refuses_no_row_and_is_told()
    {
        var import = await ImportAsync(new RawWorkbook().Sheet("名单",
            RawWorkbook.Row(1, "社会统一信用代码", "公司名称", "行业分类代码", "街道", "社区", "经营地址", "电话", "职工人数", "法人", "风险等级", "安全领域")
            + RawWorkbook.Row(2, "91440300ME22004883", "深圳市\u202E测例工贸", "C3311 金属结构制造", "深圳市坪山区坑梓街道办事处", "外地社区", "聚园路８号\n２栋", "见附件", "小于50人", "张**", "紫", "消防、食堂")).Build(), dryRun: false);

        import.Status.Should().Be(EnterpriseImportStatus.Done, because: await WhyAsync(import));
        (await RowsAsync(import.Id)).Single().Messages.Select(message => message.Field).Should().BeEquivalentTo("community", "phone", "employees", "legalRepresentative", "riskColour", "safetyDomains");
        var kept = await app.InDatabaseAsync(db => db.Enterprises.AsNoTracking().SingleAsync(enterprise => enterprise.Uscc == "91440300ME22004883", Stop));
        kept.Should().BeEquivalentTo(new { Name = "深圳市测例工贸", IndustryCode = "3311", SubdistrictCode = "440310005", Community = (string?)null, Address = "聚园路8号2栋", Phone = (string?)null, Employees = (int?)null });
    }

    [Fact]
    public async Task A_list_that_is_slow_or_bad_keeps_no_other_waiting()
    {
        var slow = await StartAsync(new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, Header) + string.Concat(Enumerable.Range(2, 5_000).Select(i => RawWorkbook.Row(i, Codes.Uscc(), "慢的企业", "3311", "坑梓", "金沙", "聚园路8号")))).Build(), dryRun: false);
        var quick = await StartAsync(ImportCases.Read("E15a.xlsx"), dryRun: true);

        var working = app.SendAsync(new RunEnterpriseImports(), Stop);
        while (await StatusAsync(quick) is EnterpriseImportStatus.Queued or EnterpriseImportStatus.Running) await Task.Yield();
        (await StatusAsync(slow)).Should().Be(EnterpriseImportStatus.Running);
        (await app.SendAsync(await app.AccountAsync("yj.lead"), new CancelEnterpriseImport(slow), Stop)).Error.Should().BeNull();
        await working;

        (await StatusAsync(slow)).Should().Be(EnterpriseImportStatus.Cancelled);
        (await app.InDatabaseAsync(db => db.Enterprises.CountAsync(enterprise => enterprise.Name == "慢的企业", Stop))).Should().Be(0);
        (await app.SendAsync(await app.AccountAsync("yj.lead"), new CancelEnterpriseImport(slow), Stop)).Error!.Code.Should().Be("enterprise.import.ended");
        (await ShowAsync(slow)).Can.Allowed().Should().BeEmpty();
        (await ShowAsync(quick)).Can.Allowed().Should().Equal(EnterpriseImportVerb.Commit, EnterpriseImportVerb.Cancel);
    }

    private async Task<EnterpriseImportDetails> ImportAsync(byte[] workbook, bool dryRun = true)
    {
        var id = await StartAsync(workbook, dryRun);
        await app.SendAsync(new RunEnterpriseImports(), Stop);
        return await ShowAsync(id);
    }

    private async Task<EnterpriseImportDetails> ShowAsync(Guid id) => (await app.SendAsync(await app.AccountAsync("yj.lead"), new ShowEnterpriseImport(id), Stop)).Value;

    private async Task<Guid> StartAsync(byte[] workbook, bool dryRun) =>
        (await app.SendAsync(await app.AccountAsync("yj.lead"), new StartEnterpriseImport("名单.xlsx", workbook, dryRun), Stop)).Value.Id;

    private Task<EnterpriseImportStatus> StatusAsync(Guid id) => app.InDatabaseAsync(db => db.EnterpriseImports.Where(import => import.Id == id).Select(import => import.Status).SingleAsync(Stop));

    private async Task<IReadOnlyList<ImportRowResult>> RowsAsync(Guid id) => (await app.SendAsync(new ListEnterpriseImportRows { Id = id, Size = 200 }, Stop)).Value.Items;

    private async Task<string> WhyAsync(EnterpriseImportDetails import) =>
        $"{import.Problem} {string.Join(' ', (await RowsAsync(import.Id)).Where(row => row.Outcome == ImportOutcome.Refused).SelectMany(row => row.Messages, (row, message) => $"{row.Row} {message.Field}: {message.Title}")).Replace("{", "").Replace("}", "")}";
}
