using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Audit;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Jobs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Jobs;

namespace Supervision.Application.IntegrationTests.Enterprises;

public sealed class EnterpriseImportTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Header = ["单位名称（全称）", "社会信用代码*", "行业代码", "街道", "社区", "地址", "联系电话", "风险颜色", "重点领域", "备注"];
    private static int _serial;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_written_with_history_and_audit_whatever_its_columns_are_called()
    {
        var (first, second) = (NextCode(), NextCode());

        var import = await ImportAsync(Row("坑梓五金厂", first.ToLowerInvariant(), colour: "红色", hazards: "粉尘、有限空间"), Row("坑梓塑胶厂", second, "2929"));

        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Done, Total = 2, Judged = 2, Created = 2, Refused = 0 });
        var enterprise = await FindAsync(first);
        enterprise.Should().BeEquivalentTo(new
        {
            Name = "坑梓五金厂",
            Sector = Sector.Machinery,
            SubdistrictCode = "440310005",
            Community = "金沙社区",
            RiskColour = RiskColour.Red,
            Version = 1,
            SpecialHazards = (SpecialHazard[])[SpecialHazard.CombustibleDust, SpecialHazard.ConfinedSpace],
        });
        (await app.InDatabaseAsync(db => db.Events.About(Subject.Enterprise(enterprise.Id)).CountAsync(Stop))).Should().Be(1);
        (await app.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.EntityId == enterprise.Id.ToString(), Stop))).Should().Be(1);
    }

    [Fact]
    public async Task One_refused_row_keeps_everything_out_and_every_row_says_what_it_came_to()
    {
        var good = NextCode();

        var import = await ImportAsync(
            Row("好企业", good),
            Row("重复的", good),
            Row("代码抄错", "914003001922038216"),
            Row("行业不存在", NextCode(), "9999"),
            Row("没有街道", NextCode(), street: null),
            Row("别处的街道", NextCode(), street: "月亮街道"),
            Row("颜色不对", NextCode(), colour: "紫"));

        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Refused, Created = 2, Refused = 5 });
        (await FindOrNullAsync(good)).Should().BeNull();
        var rows = (await app.SendAsync(new ListEnterpriseImportRows { Id = import.Id }, Stop)).Value.Items;
        rows.Select(row => (row.Row, row.Outcome, row.Messages.FirstOrDefault()?.Field)).Should().Equal(
            (3, ImportOutcome.Created, null),
            (4, ImportOutcome.Refused, "uscc"),
            (5, ImportOutcome.Refused, "uscc"),
            (6, ImportOutcome.Refused, "industryCode"),
            (7, ImportOutcome.Refused, "subdistrict"),
            (8, ImportOutcome.Refused, "subdistrict"),
            (9, ImportOutcome.Created, "riskColour"));
        rows[1].Messages[0].Title.Should().Be("与第3行的代码重复");
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_until_it_is_committed()
    {
        var code = NextCode();

        var checked_ = await ImportAsync(dryRun: true, Row("待确认企业", code));
        checked_.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Checked, Created = 1 });
        (await FindOrNullAsync(code)).Should().BeNull();

        (await app.SendAsync(new CommitEnterpriseImport(checked_.Id), Stop)).Error.Should().BeNull();
        (await WorkOffAsync(checked_.Id)).Status.Should().Be(EnterpriseImportStatus.Done);
        (await FindAsync(code)).Name.Should().Be("待确认企业");
        (await app.SendAsync(new CommitEnterpriseImport(checked_.Id), Stop)).Error!.Code.Should().Be("enterprise.import.not-checked");
    }

    [Fact]
    public async Task Importing_again_changes_only_what_differs_and_blank_cells_change_nothing()
    {
        var (same, other) = (NextCode(), NextCode());
        await ImportAsync(Row("不变企业", same), Row("改名企业", other, phone: "13800001234"));

        var import = await ImportAsync(Row("不变企业", same), Row("改名后企业", other, phone: null));

        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Done, Created = 0, Updated = 1, Unchanged = 1 });
        (await FindAsync(same)).Version.Should().Be(1);
        (await FindAsync(other)).Should().BeEquivalentTo(new { Name = "改名后企业", Phone = "13800001234", Version = 2 });
    }

    [Fact]
    public async Task The_result_can_be_corrected_in_place_and_imported_again()
    {
        var code = NextCode();
        var refused = await ImportAsync(Row("=HYPERLINK(\"x\")", code, street: "月亮街道"));

        using var workbook = new MemoryStream(await app.DownloadAsync(TestUser.Lead, new ExportEnterpriseImportResult(refused.Id), Stop));

        var row = Spreadsheets.Read(workbook, new("x", [new("uscc", "统一社会信用代码"), new("name", "企业名称"), new("outcome", "核对结果"), new("why", "原因与提示")]), 10).Value.Should().ContainSingle().Subject;
        (row["uscc"], row["name"], row["outcome"]).Should().Be((code, "=HYPERLINK(\"x\")", "不通过"));
        row["why"].Should().Contain("月亮街道");
    }

    [Theory]
    [InlineData("the account was closed")]
    [InlineData("the account has another role")]
    public async Task Whoever_may_not_import_any_more_when_the_work_begins_imports_nothing(string change)
    {
        var code = NextCode();
        var started = await StartAsync(await WorkbookAsync(Header, Row("还没导入的企业", code)), false);

        await InAccountAsync(set => _ = change == "the account was closed"
            ? set.SetProperty(account => account.LockoutEnd, DateTimeOffset.MaxValue)
            : set.SetProperty(account => account.Role, Role.Officer));
        var import = await WorkOffAsync(started.Value.Id);
        await InAccountAsync(set => set.SetProperty(account => account.LockoutEnd, (DateTimeOffset?)null).SetProperty(account => account.Role, Role.Lead));

        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Refused, Problem = EnterpriseErrors.ImporterGone.Title });
        (await FindOrNullAsync(code)).Should().BeNull();
    }

    [Fact]
    public async Task A_street_imports_into_no_other_street_as_it_may_not_by_hand()
    {
        var (own, other, taken) = (NextCode(), NextCode(), NextCode());
        await ImportAsync(Row("坑梓的企业", taken));
        var started = await StartAsync(await WorkbookAsync(Header, ["碧岭的企业", own, "3311", "碧岭", null, "锦绣路8号", null, null, null, null], Row("坑梓的另一家", other), ["要搬来的企业", taken, "3311", "碧岭", null, "锦绣路8号", null, null, null, null]), false);

        await InAccountAsync(set => set.SetProperty(account => account.DepartmentCode, "YJ-BL"));
        var import = await WorkOffAsync(started.Value.Id);
        await InAccountAsync(set => set.SetProperty(account => account.DepartmentCode, "YJ"));

        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Refused, Created = 1, Refused = 2 });
        var rows = (await app.SendAsync(new ListEnterpriseImportRows { Id = import.Id, Outcome = ImportOutcome.Refused }, Stop)).Value.Items;
        rows.Select(row => (row.Uscc, row.Messages.Single().Code)).Should().Equal((other, EnterpriseErrors.OtherStreet.Code), (taken, EnterpriseErrors.OtherStreet.Code));
    }

    [Fact]
    public async Task The_trail_says_who_imported_and_which_job_kept_the_queue()
    {
        var code = NextCode();
        var job = JobTable.All.Single(one => one.Name == EnterpriseImportJob.Name);
        await StartAsync(await WorkbookAsync(Header, Row("登记人可查的企业", code)), false);
        await app.Services.GetRequiredService<JobRunner>().RunDueAsync(job, null, Stop);

        var trail = await app.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Entity == nameof(Enterprise) || entry.Entity == nameof(EnterpriseImport)).ToListAsync(Stop));
        trail.Should().Contain(entry => entry.Entity == nameof(Enterprise) && entry.Actor == "周明" && entry.Department == "YJ")
            .And.Contain(entry => entry.Entity == nameof(EnterpriseImport) && entry.Actor == $"系统（{job.Title}）" && entry.ActorId == null);
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_refused_at_once()
    {
        (await StartAsync([1, 2, 3], false)).Error!.Code.Should().Be("spreadsheet.unreadable");
        (await StartAsync(await WorkbookAsync(["企业名称", "地址"], ["某公司", "某路"]), false)).Error!.Title.Should().Contain("统一社会信用代码");
        (await StartAsync(await WorkbookAsync(["企业名称", "信用代码", "统一代码"], ["某公司", "1", "2"]), false)).Error!.Code.Should().Be("spreadsheet.columns.ambiguous");
        (await StartAsync(await WorkbookAsync(["企业名称", "信用代码"]), false)).Error!.Code.Should().Be("spreadsheet.empty");
    }

    [Fact]
    public async Task The_template_can_be_filled_in_and_read_back()
    {
        using var template = new MemoryStream(await app.DownloadAsync(TestUser.Lead, new DownloadEnterpriseTemplate(), Stop));

        // Its first sheet has every column and no row.
        Spreadsheets.Read(template, new("x", [.. EnterpriseSheet.Form.Columns.Select(column => column with { Required = true })]), 10).Error!.Code.Should().Be("spreadsheet.empty");
    }

    [Fact]
    public async Task Twenty_thousand_rows_are_written_within_the_memory_that_a_small_server_has()
    {
        var rows = Enumerable.Range(0, 20_000).Select(_ => Row("批量导入企业有限公司", NextCode(), phone: "13800001234", hazards: "粉尘涉爆")).ToArray();
        var started = await StartAsync(await WorkbookAsync(Header, rows), false);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        using var watch = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false)), null, 0, 20);

        var import = await WorkOffAsync(started.Value.Id);

        import.Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Done, Created = 20_000 });
        ((peak - before) / 1024 / 1024).Should().BeLessThan(300);
    }

    [Fact]
    public async Task An_import_that_the_process_keeps_dying_over_fails_in_the_end()
    {
        var started = await StartAsync(await WorkbookAsync(Header, Row("屡次中断", NextCode())), false);

        // As three processes left it that were killed.
        await app.InDatabaseAsync(async db =>
        {
            var import = await db.EnterpriseImports.SingleAsync(one => one.Id == started.Value.Id, Stop);
            for (var attempt = 0; attempt < 3; attempt++) import.Begin();
            return await db.SaveChangesAsync(Stop);
        });

        (await WorkOffAsync(started.Value.Id)).Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Failed, Created = 0 });
        (await WorkOffAsync(started.Value.Id)).Status.Should().Be(EnterpriseImportStatus.Failed);
    }

    [Fact]
    public async Task Stopping_the_program_is_no_attempt_and_the_import_is_done_after_the_next_start()
    {
        var started = await StartAsync(await WorkbookAsync(Header, [.. Enumerable.Range(0, 3_000).Select(_ => Row("停机时在途", NextCode()))]), false);
        for (var stops = 0; stops < 4; stops++)
        {
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            var running = app.SendAsync(new RunEnterpriseImports(), stopping.Token);
            while (await AttemptsAsync() == 0)
            {
                await Task.Delay(5, Stop);
                // The run that was stopped before may hold the lock until its connection is given back: nothing was begun then.
                if (running.IsCompletedSuccessfully) running = app.SendAsync(new RunEnterpriseImports(), stopping.Token);
            }

            await stopping.CancelAsync();
            await ((Func<Task>)(() => running)).Should().ThrowAsync<OperationCanceledException>();
            (await AttemptsAsync()).Should().Be(0);
        }

        (await WorkOffAsync(started.Value.Id)).Should().BeEquivalentTo(new { Status = EnterpriseImportStatus.Done, Created = 3_000 });

        Task<int> AttemptsAsync() => app.InDatabaseAsync(db => db.EnterpriseImports.Where(one => one.Id == started.Value.Id).Select(one => one.Attempts).SingleAsync(Stop));
    }

    private ISpreadsheets Spreadsheets => app.Services.GetRequiredService<ISpreadsheets>();

    private static string?[] Row(string name, string uscc, string industry = "3311", string? street = "坑梓", string? phone = null, string? colour = null, string? hazards = null) =>
        [name, uscc, industry, street, street is null ? null : "金沙社区", "聚园路8号", phone, colour, hazards, "随便"];

    private Task<EnterpriseImportDetails> ImportAsync(params string?[][] rows) => ImportAsync(false, rows);

    private async Task<EnterpriseImportDetails> ImportAsync(bool dryRun, params string?[][] rows)
    {
        // A title stands above the header, as in the lists that bodies send.
        var started = await StartAsync(await WorkbookAsync(["坑梓街道企业名单", .. Header[1..].Select(_ => "")], [Header, .. rows]), dryRun);
        return await WorkOffAsync(started.Value.Id);
    }

    private async Task<Domain.Common.Result<EnterpriseImportDetails>> StartAsync(byte[] content, bool dryRun) =>
        await app.SendAsync(await app.AccountAsync("yj.lead"), new StartEnterpriseImport("名单.xlsx", content, dryRun), Stop);

    private async Task<EnterpriseImportDetails> WorkOffAsync(Guid id)
    {
        await app.SendAsync(new RunEnterpriseImports(), Stop);
        return (await app.SendAsync(new ShowEnterpriseImport(id), Stop)).Value;
    }

    private async Task<byte[]> WorkbookAsync(string[] header, params string?[][] rows)
    {
        using var stream = new MemoryStream();
        SheetColumn[] columns = [.. header.Select((title, i) => new SheetColumn($"c{i}", title.Length == 0 ? new string(' ', i) : title))];
        await Spreadsheets.WriteAsync(stream, [new Sheet("表", columns, rows.ToAsyncEnumerable().Select(IReadOnlyList<object?> (row) => row))], Stop);
        return stream.ToArray();
    }

    /// <summary>No command changes an account.</summary>
    private Task<int> InAccountAsync(Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Account>> change) =>
        app.InDatabaseAsync(db => db.Users.Where(account => account.UserName == "yj.lead").ExecuteUpdateAsync(change, Stop));

    private Task<Enterprise> FindAsync(string uscc) => app.InDatabaseAsync(db => db.Enterprises.AsNoTracking().SingleAsync(enterprise => enterprise.Uscc == uscc, Stop));

    private Task<Enterprise?> FindOrNullAsync(string uscc) => app.InDatabaseAsync(db => db.Enterprises.AsNoTracking().SingleOrDefaultAsync(enterprise => enterprise.Uscc == uscc, Stop));

    private static string NextCode()
    {
        var sixteen = $"91440310MB{Interlocked.Increment(ref _serial):000000}";
        var seventeen = sixteen + UnifiedSocialCreditCode.Check17(sixteen);
        return seventeen + UnifiedSocialCreditCode.Check18(seventeen);
    }
}
