using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Departments;
using Supervision.Application.Disclosures;
using Supervision.Application.Filings.Caps;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Calendar;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Disclosures;

/// <summary>主体、事项和依据、频次上限、标准、专项计划事前公示, 粤府办〔2025〕15号.</summary>
public sealed class DisclosureTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n%%EOF"u8];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DateOnly Today => app.Clock.LocalToday();

    [Fact, Clause("粤府办〔2025〕15号")]
    public async Task A_body_enters_its_own_with_the_hash_of_its_file_and_the_lead_sees_all_bodies()
    {
        var liaison = TestUser.Liaison("HB");
        var file = (await app.SendAsync(liaison, new UploadAttachment("专项计划.pdf", new MemoryStream(Pdf)), Stop)).Done();

        var entered = (await app.SendAsync(liaison, Notice("HB", DisclosureMatter.SpecialPlan) with { FileId = file.Id }, Stop)).Done();

        entered.Should().Match<DisclosureRow>(row => row.Edition == 1 && row.Current && row.Sha256 == file.Sha256 && row.FileName == "专项计划.pdf" && row.RenewBy == Today.AddMonths(12));
        entered.Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Pdf)));
        (await app.DownloadAsync(TestUser.Officer("XF"), new DownloadAttachment(file.Id), Stop)).Should().Equal(Pdf, "what was published may be read by all staff");
        (await app.SendAsync(TestUser.Liaison("XF"), Notice("HB", DisclosureMatter.Items) with { FileId = file.Id }, Stop)).IsRefused("disclosure.foreign");
        (await app.SendAsync(TestUser.Officer("HB"), Notice("HB", DisclosureMatter.Items) with { FileId = file.Id }, Stop)).IsRefused("auth.forbidden");
        (await app.SendAsync(TestUser.Lead, Notice("SF", DisclosureMatter.Items) with { FileId = file.Id }, Stop)).IsRefused("disclosure.body.unknown");
        (await app.SendAsync(TestUser.Lead, Notice("HB", DisclosureMatter.Items) with { FileId = file.Id }, Stop)).IsRefused("disclosure.file.unknown");
        (await app.SendAsync(liaison, Notice("HB", DisclosureMatter.Items), Stop)).Error!.Fields.Should().ContainKey("fileId");
        (await app.SendAsync(liaison, Notice("HB", DisclosureMatter.Items) with { FileId = file.Id, Address = "公示栏" }, Stop)).Error!.Fields.Should().ContainKey("address");

        var desk = (await app.SendAsync(TestUser.Lead, new ShowDisclosureDesk(), Stop)).Done();
        desk.Bodies.Select(body => body.Body).Should().Equal(Bodies.Inspecting);
        desk.Bodies.Should().OnlyContain(body => body.Matters.Count == 5);
        desk.Bodies.Single(body => body.Body == "HB").Matters.Single(cell => cell.Matter == DisclosureMatter.SpecialPlan).Should().Match<DisclosureCell>(cell => cell.State == DisclosureState.InForce && cell.Editions == 1 && cell.DaysLeft > 300);
        (await app.SendAsync(TestUser.Lead, new ShowDisclosureDesk(Matter: DisclosureMatter.SpecialPlan, State: DisclosureState.InForce), Stop)).Done().Bodies.Select(body => body.Body).Should().Contain("HB").And.NotContain("ZJ");
        (await app.DownloadAsync(TestUser.Lead, new ExportDisclosureDesk(), Stop)).Should().NotBeEmpty();
        (await app.SendAsync(TestUser.Observer, new ShowDisclosureDesk(), Stop)).IsRefused("record.unknown");
    }

    [Fact, Clause("粤府办〔2025〕15号")]
    public async Task Twenty_at_once_are_numbered_without_gaps_and_the_same_one_is_entered_once()
    {
        var liaison = TestUser.Liaison("SJ");
        var file = (await app.SendAsync(liaison, new UploadAttachment("标准.pdf", new MemoryStream(Pdf)), Stop)).Done();
        var notice = Notice("SJ", DisclosureMatter.Standard) with { FileId = file.Id };

        var same = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.SendAsync(liaison, notice, Stop), Stop)));
        same.Count(answer => !answer.IsError).Should().Be(1);
        same.Where(answer => answer.IsError).Should().AllSatisfy(answer => answer.Error!.Code.Should().Be("disclosure.repeated"));

        var others = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => app.SendAsync(liaison, notice with { Address = $"https://xzzf.gd.gov.cn/{number + 1}" }, Stop), Stop)));
        others.Should().OnlyContain(answer => !answer.IsError);
        (await app.InDatabaseAsync(db => db.Disclosures.Where(one => one.Body == "SJ" && one.Matter == DisclosureMatter.Standard).OrderBy(one => one.Edition).Select(one => one.Edition).ToListAsync(Stop))).Should().Equal(Enumerable.Range(1, 21));
    }

    [Fact, Clause("粤府办〔2025〕15号")]
    public async Task The_products_own_text_is_taken_with_its_hash_and_a_change_of_it_is_told()
    {
        var liaison = TestUser.Liaison("ZJ");
        var taken = (await app.SendAsync(liaison, new TakeOwnText("ZJ", DisclosureMatter.Cap), Stop)).Done();
        var again = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.SendAsync(liaison, new TakeOwnText("ZJ", DisclosureMatter.Cap), Stop), Stop)));
        again.Select(answer => answer.Done().Id).Should().AllBeEquivalentTo(taken.Id, "the content is the same");
        var docx = await app.DownloadAsync(liaison, new DownloadOwnText(taken.Id), Stop);
        Convert.ToHexStringLower(SHA256.HashData(docx)).Should().Be(taken.Sha256);
        using (var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false))
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Stop).Select(fault => fault.Description).Should().BeEmpty();
        (await app.SendAsync(TestUser.Liaison("XF"), new DownloadOwnText(taken.Id), Stop)).IsRefused("record.unknown");
        (await app.SendAsync(TestUser.Liaison("XF"), new TakeOwnText("ZJ", DisclosureMatter.Cap), Stop)).IsRefused("disclosure.foreign");
        (await app.SendAsync(liaison, new TakeOwnText("ZJ", DisclosureMatter.SpecialPlan), Stop)).IsRefused("disclosure.text.none");
        (await app.SendAsync(liaison, Notice("ZJ", DisclosureMatter.Items) with { TextId = taken.Id }, Stop)).IsRefused("disclosure.text.unknown");

        var entered = (await app.SendAsync(liaison, Notice("ZJ", DisclosureMatter.Cap) with { TextId = taken.Id }, Stop)).Done();

        entered.Sha256.Should().Be(taken.Sha256);
        (await CellAsync("ZJ", DisclosureMatter.Cap)).State.Should().Be(DisclosureState.InForce);
        (await app.DownloadAsync(TestUser.Officer("XF"), new DownloadOwnText(taken.Id), Stop)).Should().Equal(docx, "published is published");
        (await app.SendAsync(liaison, new RecordFrequencyCap([InspectionNature.Daily], 2, Today, "坪建〔2026〕3号", Today, "ZJ"), Stop)).Done();
        (await CellAsync("ZJ", DisclosureMatter.Cap)).State.Should().Be(DisclosureState.Changed);
        var next = (await app.SendAsync(liaison, new TakeOwnText("ZJ", DisclosureMatter.Cap), Stop)).Done();
        next.Should().Match<DisclosureTextRow>(text => text.Id != taken.Id && text.Number != taken.Number && text.Sha256 != taken.Sha256);
    }

    [Fact, Clause("粤府办〔2025〕15号")]
    public async Task Who_inspects_is_taken_from_the_roster_and_the_edition_of_the_one_table_as_it_was_issued()
    {
        await using var own = new TestApp();
        await own.InitializeAsync();
        var edition = await own.Flow.Lead.PublishesCatalogue();
        var liaison = TestUser.Liaison("XF");
        (await own.SendAsync(liaison, new TakeOwnText("XF", DisclosureMatter.Subject), Stop)).IsRefused("disclosure.text.none");
        (await own.SendAsync(liaison, new EnterOfficer("XF", new("何俊峰", OfficerKind.Officer, "4403100188001", "广东省司法厅", new(2024, 1, 1), new(2028, 12, 31))), Stop)).Done();

        (await own.SendAsync(liaison, new TakeOwnText("XF", DisclosureMatter.Subject), Stop)).Done().Number.Should().Be("坪工贸公〔2026〕1号");
        (await own.SendAsync(liaison, new TakeOwnText("XF", DisclosureMatter.Items), Stop)).Done().Should().Match<DisclosureTextRow>(text => text.Number == edition.Number && text.Sha256 == edition.File.Sha256);
    }

    [Fact, Clause("粤府办〔2025〕15号")]
    public async Task What_is_missing_or_overdue_waits_on_the_workbench_of_the_body_and_of_the_lead()
    {
        await using var own = new TestApp();
        await own.InitializeAsync();
        var (body, lead) = (own.Flow.Liaison("XF"), own.Flow.Lead);
        (await TodosAsync(body)).Should().ContainSingle().Which.Should().Match<TodoItem>(item => item.Count == 5 && item.Deadline == null && item.Target == new DisclosuresTarget("XF"));
        (await TodosAsync(lead)).Should().ContainSingle().Which.Should().Match<TodoItem>(item => item.Count == 25 && item.Title.StartsWith("5 个单位的 25 项") && item.Target == new DisclosuresTarget(null));
        (await TodosAsync(own.Flow.Officer("XF"))).Should().BeEmpty();

        var file = await body.Uploads("主体.pdf", Pdf);
        await body.Does(new RecordDisclosure("XF", DisclosureMatter.Subject, "执法主体", new(2025, 6, 1), "https://xzzf.gd.gov.cn/1", 12, FileId: file));
        (await TodosAsync(body)).Single().Should().Match<TodoItem>(item => item.Count == 5 && item.Group == TodoGroup.Overdue && item.Detail!.Contains("执法主体逾期"));

        var renewed = await body.Does(new RecordDisclosure("XF", DisclosureMatter.Subject, "执法主体", own.Clock.LocalToday(), "https://xzzf.gd.gov.cn/2", 12, FileId: file));
        (await TodosAsync(body)).Single().Count.Should().Be(4);
        (await TodosAsync(lead)).Single().Count.Should().Be(24);
        await body.Does(new StrikeDisclosure(renewed.Id, renewed.Version, "网址填错"));
        (await TodosAsync(body)).Single().Count.Should().Be(5, "the one before counts again, and it is overdue");
        (await own.SendAsync(TestUser.Justice, new ListDisclosures { Body = "XF", Matter = DisclosureMatter.Subject }, Stop)).Done().Items.Select(row => (row.Edition, row.Current, row.StruckReason)).Should().Equal((2, false, "网址填错"), (1, true, null));
    }

    private static async Task<IEnumerable<TodoItem>> TodosAsync(AtWork person) => (await person.Does(new ShowToday())).Todos.Where(item => item.Kind == TodoKind.Disclose);

    private RecordDisclosure Notice(string body, DisclosureMatter matter) => new(body, matter, "公示", Today, "https://xzzf.gd.gov.cn/0");

    private async Task<DisclosureCell> CellAsync(string body, DisclosureMatter matter) => (await app.SendAsync(TestUser.Lead, new ShowDisclosureDesk(body, matter), Stop)).Done().Bodies.Single().Matters.Single();
}
