using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Guidelines;
using Supervision.Application.IntegrationTests.Documents;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Guidelines;

/// <summary>区应急管理局梳理重点检查事项，将各单位制定的检查工作指引汇编成册, 五(二).</summary>
public sealed class ManualTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A database in which every body but those named has an accepted guideline with all its items.</summary>
    private static async Task<TestApp> WithGuidelinesAsync(params string[] without)
    {
        var app = new TestApp();
        await app.InitializeAsync();
        foreach (var body in Bodies.Inspecting.Except(without)) await AcceptedAsync(app, body);
        return app;
    }

    private static async Task<Guid> AcceptedAsync(TestApp app, string body)
    {
        var id = (await app.Flow.Liaison(body).DraftsGuideline(await FormAsync(app, body))).Id;
        await app.Flow.Liaison(body).SubmitsGuideline(id);
        await app.Flow.Lead.AcceptsGuideline(id);
        return id;
    }

    private static async Task<GuidelineForm> FormAsync(TestApp app, string body) => new([.. (await app.InDatabaseAsync(db =>
            db.SupervisionItems.AsNoTracking().Where(item => item.Body == body).OrderBy(item => item.Code).ToListAsync()))
        .Select(item => new GuidelineSectionForm(item.SafetyDomain, item.Name, item.Id, $"检查频次：{item.Frequency}。", item.Points, [$"{item.Name}未落实"], [.. item.LegalBases.Select(basis => $"《{basis.Law}》{basis.Article}")]))]);

    [Fact, Clause("五(二)")]
    public async Task An_edition_has_all_domains_in_the_order_of_the_Plan_and_its_document_is_kept_to_the_letter()
    {
        await using var app = await WithGuidelinesAsync();
        var fire = (await app.SendAsync(TestUser.Lead, new ListGuidelines { Body = "XF" }, Stop)).Done().Items[0];
        var item = (await app.SendAsync(TestUser.Lead, new ShowGuideline(fire.Id), Stop)).Done().Sections[3].ItemId!.Value;
        await app.Flow.Lead.MarksKeyItems(fire.Id, [item]);

        var made = await app.Flow.Lead.CompilesManual();

        made.Should().Match<ManualRow>(manual => manual.Number == "坪工贸册〔2026〕1号" && manual.Chapters == 7 && manual.Sections == 119 && manual.KeyItems == 1 && manual.Missing.Count == 0);
        var read = (await app.SendAsync(TestUser.Officer("HB"), new ShowManual(made.Id), Stop)).Done();
        read.Chapters.Select(chapter => chapter.SafetyDomain).Should().Equal(Enum.GetValues<SafetyDomain>());
        read.Chapters.SelectMany(chapter => chapter.Sections).Single(section => section.Key).ItemId.Should().Be(item);

        var docx = await app.DownloadAsync(TestUser.Officer("HB"), new DownloadManual(made.Id, "docx"), Stop);
        Convert.ToHexStringLower(SHA256.HashData(docx)).Should().Be(made.File.Sha256);
        using (var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false))
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Stop).Select(fault => fault.Description).Should().BeEmpty();
        var laidOut = await Office.LayOutAsync(docx, Stop);
        var named = ContentsOf.NamedIn(docx);
        named.Should().HaveCount(1 + 7 + 119);
        ContentsOf.FoundIn(laidOut, named.Select(entry => entry.Text)).Should().Equal(named, "an officer turns to the page that the contents name");
    }

    [Fact, Clause("五(二)")]
    public async Task Without_a_bodys_guideline_an_edition_is_compiled_only_where_the_lead_says_that_it_goes_without()
    {
        await using var app = await WithGuidelinesAsync("ZJ", "HB");

        var outcome = await app.SendAsync(TestUser.Lead, new CompileManual(), Stop);
        outcome.IsRefused("manual.guideline.missing");
        outcome.Error!.Breaches!.Select(breach => breach.Title).Should().HaveCount(2).And.Contain(title => title.StartsWith("区住房和建设局"));
        (await app.Flow.Lead.CompilesManual(allowMissing: true)).Missing.Should().Equal(SafetyDomain.Gas, SafetyDomain.Building, SafetyDomain.MinorWorks, SafetyDomain.Ecology);
    }

    [Fact, Clause("五(二)")]
    public async Task Of_nothing_no_edition_is_compiled()
    {
        await using var app = await WithGuidelinesAsync([.. Bodies.Inspecting]);

        (await app.SendAsync(TestUser.Lead, new CompileManual(AllowMissing: true), Stop)).IsRefused("manual.guideline.none");
    }

    [Fact, Clause("五(二)")]
    public async Task Twenty_compilations_at_once_take_one_number_each_and_a_refused_one_leaves_no_gap()
    {
        await using var app = await WithGuidelinesAsync("ZJ", "HB", "SJ", "YJ");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(at => app.SendAsync(TestUser.Lead, new CompileManual(AllowMissing: at % 4 != 0), Stop)));

        outcomes.Where(outcome => outcome.IsError).Should().HaveCount(5).And.AllSatisfy(outcome => outcome.IsRefused("manual.guideline.missing"));
        outcomes.Where(outcome => !outcome.IsError).Select(outcome => outcome.Value.Number).Should().BeEquivalentTo(Enumerable.Range(1, 15).Select(serial => $"坪工贸册〔2026〕{serial}号"));
    }

    [Fact, Clause("五(二)")]
    public async Task Of_twenty_versions_begun_at_once_a_body_has_one()
    {
        await using var app = await WithGuidelinesAsync([.. Bodies.Inspecting]);
        var form = await FormAsync(app, "XF");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.SendAsync(TestUser.Liaison("XF"), new DraftGuideline(form), Stop)));

        outcomes.Count(outcome => !outcome.IsError).Should().Be(1);
        outcomes.Where(outcome => outcome.IsError).Should().AllSatisfy(outcome => outcome.IsRefused("guideline.open"));
    }

    [Fact, Clause("五(二)")]
    public async Task The_next_version_counts_from_its_acceptance_and_the_edition_before_stays_as_it_was()
    {
        await using var app = await WithGuidelinesAsync("ZJ", "HB", "SJ", "YJ");
        var first = await app.Flow.Lead.CompilesManual(allowMissing: true);
        var next = (await app.Flow.Liaison("XF").DraftsGuideline(new([new(SafetyDomain.Fire, "消防车通道", Points: ["是否畅通"])]))).Id;
        await app.Flow.Liaison("XF").SubmitsGuideline(next);
        (await app.Flow.Lead.CompilesManual(allowMissing: true)).Sections.Should().Be(first.Sections);

        await app.Flow.Lead.AcceptsGuideline(next);

        (await app.Flow.Lead.CompilesManual(allowMissing: true)).Sections.Should().Be(1);
        (await app.SendAsync(TestUser.Lead, new ShowManual(first.Id), Stop)).Done().Chapters[0].Sections.Should().HaveCount(first.Sections);
    }

    [Fact, Clause("五(二)")]
    public async Task What_was_issued_can_neither_be_changed_nor_cleared_away()
    {
        await using var app = await WithGuidelinesAsync("ZJ", "HB", "SJ", "YJ");
        var made = await app.Flow.Lead.CompilesManual(allowMissing: true);

        var change = () => app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"update issued_documents set sha256 = '0'", Stop));
        await change.Should().ThrowAsync<Npgsql.PostgresException>();
        app.Clock.Advance(TimeSpan.FromDays(30));
        (await app.SendAsync(new SweepOrphanedFiles(app.Clock.GetUtcNow()), Stop)).Done();

        (await app.DownloadAsync(TestUser.Lead, new DownloadManual(made.Id), Stop)).Should().HaveCount((int)made.File.Size);
    }

    [Fact]
    public async Task An_item_of_another_domain_and_an_office_of_a_street_are_refused()
    {
        await using var app = await WithGuidelinesAsync([.. Bodies.Inspecting]);
        var foreign = (await FormAsync(app, "HB")).Sections[0].ItemId;
        var form = new GuidelineForm([new(SafetyDomain.Fire, "消防车通道", foreign)]);

        (await app.SendAsync(TestUser.Liaison("XF"), new DraftGuideline(form), Stop)).IsRefused("guideline.item.unknown");
        (await app.SendAsync(TestUser.Liaison("XF-KZ", Streets.Kengzi), new DraftGuideline(form), Stop)).IsRefused("guideline.body.foreign");
    }
}
