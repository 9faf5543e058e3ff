using Microsoft.EntityFrameworkCore;
using Supervision.Application.Enterprises.External;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises;

/// <summary>Visits from above as they come in and go out in a workbook, 应急〔2025〕11号.</summary>
public sealed class ExternalVisitImportTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Titles = ["统一社会信用代码", "企业名称", "层级", "检查单位", "检查日期", "检查内容", "发现隐患数", "来源编号"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Clause("应急〔2025〕11号")]
    public async Task Each_row_is_told_what_becomes_of_it_and_what_goes_out_comes_in_as_known()
    {
        var (first, second) = (await app.Flow.Lead.RegistersEnterprise(), await app.Flow.Lead.RegistersEnterprise());
        var book = Book(
            [first.Uscc, first.Name, "市级", "市应急管理局", "2026-11-12", "有限空间专项检查", "2", "SZ-1"],
            [second.Uscc.ToLowerInvariant(), null, "省", "省应急管理厅", "2026年11月13日", "督导检查", "不详", null],
            [first.Uscc, null, "市级", "市应急管理局", "2026/11/12", "同一天再来", null, null],
            [second.Uscc, null, "县级", "县应急管理局", "2026-11-12", "检查", null, null],
            [Codes.Uscc(), "不在册的企业", "市级", "市应急管理局", "2026-11-12", "检查", null, null],
            [second.Uscc, null, "市级", "市消防支队", "2027-11-12", "检查", null, null],
            [second.Uscc, null, "市级", "市消防支队", "哪天", "检查", "两个", null],
            [second.Uscc, null, "市级", "市消防支队", "2026-11-12", "检查", null, "SZ-1"]);

        var looked = await ImportAsync(TestUser.Lead, book, dryRun: true);
        (await CountAsync(first.Id, second.Id)).Should().Be(0, "nothing is kept");
        var taken = await ImportAsync(TestUser.Lead, book, dryRun: false);

        (taken.Recorded, taken.Refused).Should().Be((2, 6));
        looked.Rows.Should().BeEquivalentTo(taken.Rows);
        taken.Rows.Select(row => row.Breaches.Count == 0 ? "" : row.Breaches[0].Code).Should().Equal(
            "", "", "external-visit.known", "external-visit.sheet.cell", "enterprise.unknown", "external-visit.day.ahead", "external-visit.sheet.cell", "external-visit.known");
        taken.Rows[6].Should().Match<ExternalVisitImportRow>(row => row.On == null && row.Breaches.Count == 2);
        (await CountAsync(first.Id, second.Id)).Should().Be(2);
        (await app.SendAsync(TestUser.Lead, new ListExternalVisits { EnterpriseId = second.Id }, Stop)).Done().Items.Single().Should().Match<ExternalVisitRow>(visit => visit.Level == ExternalLevel.Province && visit.Hazards == null && visit.On == new DateOnly(2026, 11, 13));

        var export = await app.DownloadAsync(TestUser.Lead, new ExportExternalVisits { EnterpriseId = first.Id }, Stop);
        (await ImportAsync(TestUser.Lead, export, dryRun: true)).Rows.Should().ContainSingle().Which.Breaches.Should().ContainSingle().Which.Code.Should().Be("external-visit.known", "it is there already");
    }

    [Fact, Clause("应急〔2025〕11号")]
    public async Task The_same_workbook_twenty_times_at_once_registers_each_visit_once()
    {
        var places = new[] { await app.Flow.Lead.RegistersEnterprise(), await app.Flow.Lead.RegistersEnterprise(), await app.Flow.Lead.RegistersEnterprise() };
        var book = Book([.. places.Select(place => new[] { place.Uscc, null, "市级", "市生态环境局", "2026-11-10", "交叉执法", null, null })]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => ImportAsync(TestUser.Liaison("HB"), book, dryRun: false), Stop)));

        answers.Sum(answer => answer.Recorded).Should().Be(3);
        (await CountAsync([.. places.Select(place => place.Id)])).Should().Be(3);
    }

    private static byte[] Book(params string?[][] rows) =>
        new RawWorkbook().Sheet("上级检查", RawWorkbook.Row(1, Titles) + string.Concat(rows.Select((row, at) => RawWorkbook.Row(at + 2, row)))).Build();

    private async Task<ExternalVisitImport> ImportAsync(TestUser user, byte[] book, bool dryRun) => (await app.SendAsync(user, new ImportExternalVisits(new MemoryStream(book), dryRun), Stop)).Done();

    private Task<int> CountAsync(params Guid[] places) => app.InDatabaseAsync(db => db.ExternalVisits.CountAsync(visit => places.Contains(visit.EnterpriseId), Stop));
}
