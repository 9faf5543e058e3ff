using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues;
using Supervision.Application.Catalogues.Changes;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common.Data;
using Supervision.Application.IntegrationTests.JointLists;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Catalogues;

/// <summary>各监管单位梳理监管事项，由区应急管理局汇总形成清单, 五(一).</summary>
public sealed class CatalogueTests : TestApp
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly ItemForm Charging = new(
        SafetyDomain.Fire, "厨房排油烟道清洗", ["是否定期清洗并有记录"], [new("中华人民共和国消防法", "2021-04-29修正", "第十六条")], InspectionForce.DistrictAndStreet, "每年1次");

    private async Task<CatalogueEdition> WithAsync(Guid change, DateOnly? inForceOn = null)
    {
        await Flow.Lead.AcceptsChange(change);
        return await Flow.Lead.PublishesCatalogue(inForceOn);
    }

    private async Task<Page<CatalogueDifference>> ComparedAsync(Guid id, Guid? since = null) => (await SendAsync(TestUser.Officer("HB"), new CompareCatalogues { Id = id, Since = since }, Stop)).Done();

    [Fact, Clause("五(一)")]
    public async Task An_edition_is_numbered_and_keeps_every_item_and_its_document_to_the_letter()
    {
        var made = await Flow.Lead.PublishesCatalogue(note: "首次发布。");

        made.Should().Match<CatalogueEdition>(edition => edition.Number == "坪工贸清〔2026〕1号" && edition.Edition == 1 && edition.Items == 119 && edition.InForce && edition.InForceOn == edition.PublishedOn);
        (await SendAsync(TestUser.Officer("HB"), new ListCatalogueItems { Id = made.Id, Body = "XF", Q = "出口" }, Stop)).Done().Items.Should().NotBeEmpty().And.OnlyContain(item => item.Body == "XF");
        var docx = await DownloadAsync(TestUser.Officer("HB"), new DownloadCatalogue(made.Id, "docx"), Stop);
        Convert.ToHexStringLower(SHA256.HashData(docx)).Should().Be(made.File.Sha256);
        using (var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false))
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Stop).Select(fault => fault.Description).Should().BeEmpty();
        (await DownloadAsync(TestUser.Officer("HB"), new ExportCatalogue(made.Id), Stop)).Should().NotBeEmpty();
        (await SendAsync(TestUser.Lead, new PublishCatalogue(), Stop)).IsRefused("catalogue.unchanged");

        var change = () => InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"update catalogues set number = '1'", Stop));
        await change.Should().ThrowAsync<Npgsql.PostgresException>();
    }

    [Fact, Clause("五(一)")]
    public async Task A_change_goes_from_its_body_over_the_lead_into_the_next_edition_and_only_then_into_the_table()
    {
        var first = await Flow.Lead.PublishesCatalogue();
        var id = await Flow.Liaison("XF").HandsChangeIn("PS-XF-001", "补充检查内容", item => item with { Points = [.. item.Points, "是否设置警示标识"] });
        await Flow.Lead.ReturnsChange(id, "请写明依据");
        await Flow.Liaison("XF").SubmitsChange(id);
        var added = (await Flow.Liaison("XF").DraftsChange(new(ItemChangeKind.Add, "新增", Content: Charging))).Id;
        await Flow.Liaison("XF").SubmitsChange(added);
        await Flow.Lead.AcceptsChange(added);
        (await SendAsync(TestUser.Lead, new ListSupervisionItems { Q = "排油烟道" }, Stop)).Done().Items.Should().BeEmpty("no edition has it yet");

        var second = await WithAsync(id);

        second.Should().Match<CatalogueEdition>(edition => edition.Edition == 2 && edition.Items == 120 && edition.Added == 1 && edition.Revised == 1 && edition.Struck == 0);
        var item = (await SendAsync(TestUser.Lead, new ListSupervisionItems { Q = "排油烟道" }, Stop)).Done().Items.Single();
        item.Should().Match<SupervisionItemDetails>(row => row.Code == "PS-XF-019" && row.Published && !row.Sample && row.InTableSince == second.InForceOn);
        var differences = await ComparedAsync(second.Id);
        differences.Items.Select(one => (one.Code, one.Kind)).Should().Equal(("PS-XF-001", DifferenceKind.Changed), ("PS-XF-019", DifferenceKind.Added));
        differences.Items[0].Fields.Single().Should().Match<FieldDifference>(field => field.Field == ItemField.Points && field.After.EndsWith("是否设置警示标识") && !field.Before.Contains("警示"));
        (await ComparedAsync(second.Id, first.Id)).Items.Should().BeEquivalentTo(differences.Items);
        (await ComparedAsync(first.Id)).Total.Should().Be(119, "before the first there was none");
        (await DownloadAsync(TestUser.Officer("HB"), new ExportDifferences(second.Id), Stop)).Should().NotBeEmpty();
        (await SendAsync(TestUser.Officer("HB"), new ShowItemChange(id), Stop)).Done().Catalogue.Should().Be(second.Number);
        (await SendAsync(TestUser.Officer("HB"), new ListCatalogueItems { Id = first.Id }, Stop)).Done().Total.Should().Be(119, "an edition stays as it was");
    }

    [Fact, Clause("五(一)")]
    public async Task An_edition_of_a_later_day_comes_into_force_on_it_and_a_struck_item_is_filed_for_no_more()
    {
        var today = Clock.LocalToday();
        var first = await Flow.Lead.PublishesCatalogue();
        var item = await InDatabaseAsync(db => db.SupervisionItems.SingleAsync(one => one.Code == "PS-XF-002"));
        var change = (await Flow.Liaison("XF").DraftsChange(new(ItemChangeKind.Strike, "并入其他事项", item.Id))).Id;
        await Flow.Liaison("XF").SubmitsChange(change);
        var second = await WithAsync(change, today.AddDays(3));

        (await SendAsync(new ApplyCatalogue(Clock.GetUtcNow()), Stop)).Done().Sentence.Should().Be($"{first.Number}已在施行");
        (await ShowAsync(item.Id)).Published.Should().BeTrue();
        (await SendAsync(TestUser.Lead, new PublishCatalogue(today), Stop)).IsRefused("catalogue.in-force.overtaken");
        (await SendAsync(TestUser.Lead, new PublishCatalogue(today.AddDays(-1)), Stop)).IsRefused("catalogue.in-force.past");

        Clock.Advance(TimeSpan.FromDays(3));
        (await SendAsync(new ApplyCatalogue(Clock.GetUtcNow()), Stop)).Done().Sentence.Should().Be($"{second.Number}开始施行，1个事项有变化");
        (await ShowAsync(item.Id)).Should().Match<SupervisionItemDetails>(one => !one.Published && one.InTableSince == null);
        foreach (var (day, number) in new[] { (today.AddDays(2), first.Number), (today.AddDays(3), second.Number) })
            (await SendAsync(TestUser.Officer("HB"), new ListCatalogues { On = day }, Stop)).Done().Items.Select(edition => edition.Number).Should().Equal(number);

        var enterprise = await Flow.Lead.RegistersEnterprise();
        var line = Lists.Line("XF", enterprise.Uscc, new(new(2026, 12, 1), new(2026, 12, 31))) with { SafetyDomains = [], ItemIds = [item.Id] };
        await Flow.Liaison("XF").Files(new(Domain.Filings.FilingKind.AdHoc, [line])).IsRefused("filing.item.unpublished");
    }

    private async Task<SupervisionItemDetails> ShowAsync(Guid id) => (await SendAsync(TestUser.Lead, new ShowSupervisionItem(id, null), Stop)).Done();

    [Fact, Clause("五(一)")]
    public async Task A_line_and_a_checklist_keep_the_edition_of_their_day()
    {
        var first = await Flow.Lead.PublishesCatalogue();
        var enterprise = await Flow.Lead.RegistersEnterprise();
        var item = await InDatabaseAsync(db => db.SupervisionItems.SingleAsync(one => one.Code == "PS-XF-001"));
        var window = new Domain.Common.DateWindow(new(2026, 12, 1), new(2026, 12, 31));
        await Flow.Liaison("XF").Files(new(Domain.Filings.FilingKind.AdHoc, [Lists.Line("XF", enterprise.Uscc, window) with { SafetyDomains = [], ItemIds = [item.Id] }]));
        await Flow.Liaison("HB").Files(Lists.Of("HB", enterprise.Uscc, window));
        var second = await WithAsync(await Flow.Liaison("XF").HandsChangeIn("PS-XF-001", "更名", form => form with { Name = "新的名称" }));

        await this.DeriveAsync();
        await this.DispatchAsync();

        (await InDatabaseAsync(db => db.FilingLines.Select(line => line.Catalogue).Distinct().ToListAsync())).Should().Equal(first.Number);
        var parts = await InDatabaseAsync(db => db.Participations.Include(part => part.Checklist).ToDictionaryAsync(part => part.Department));
        parts["XF"].Checklist.Single().Should().Match<Domain.Inspections.ChecklistEntry>(entry => entry.Catalogue == first.Number && entry.Name == item.Name, "what was filed is checked");
        parts["HB"].Checklist.Select(entry => entry.Catalogue).Distinct().Should().Equal(second.Number);
    }

    [Fact, Clause("五(一)")]
    public async Task Since_the_ecology_code_replaced_ten_laws_the_items_that_rest_on_them_are_to_be_reviewed_until_they_are_revised()
    {
        await Flow.Lead.PublishesCatalogue();
        var before = (await SendAsync(TestUser.Liaison("HB"), new ListLegalBases { NeedsReview = true, Body = "HB", Size = 50 }, Stop)).Done();
        before.Items.Should().HaveCount(7).And.OnlyContain(law => !law.InForce && law.SupersededBy == "中华人民共和国生态环境法典" && law.Items.Count > 0);
        var flagged = (await SendAsync(TestUser.Liaison("HB"), new ListSupervisionItems { NeedsReview = true, Body = "HB", Size = 50 }, Stop)).Done();
        flagged.Items.Select(item => item.Code).Should().BeEquivalentTo(before.Items.SelectMany(law => law.Items).Select(item => item.Code).Distinct());
        (await SendAsync(TestUser.Liaison("HB"), new ListLegalBases { NeedsReview = true, Body = "HB", On = new(2026, 8, 14) }, Stop)).Done().Total.Should().Be(0);

        await WithAsync(await Flow.Liaison("HB").HandsChangeIn("PS-HJ-004", "改依生态环境法典", item => item with
        {
            LegalBases = [.. item.LegalBases.Where(basis => basis.SupersededOn is null), new("中华人民共和国生态环境法典", "2026-08-15施行", EffectiveOn: new DateOnly(2026, 8, 15), Unverified: true)],
        }));

        (await SendAsync(TestUser.Liaison("HB"), new ListSupervisionItems { NeedsReview = true, Body = "HB", Size = 50 }, Stop)).Done().Items.Should().HaveCount(flagged.Items.Count - 1).And.NotContain(item => item.Code == "PS-HJ-004");
    }

    [Fact]
    public async Task An_item_that_nobody_has_checked_for_five_years_is_flagged()
    {
        await Flow.Lead.PublishesCatalogue();
        (await SendAsync(TestUser.Lead, new ListSupervisionItems { Unused = true }, Stop)).Done().Total.Should().Be(0, "no item has been in the table for five years");
        Clock.Advance(TimeSpan.FromDays(3 * 365));
        var visit = await Visit.OfAsync(this, "XF");
        await Flow.Coordinator(Streets.Kengzi).Schedules(visit.Id, visit.Day);
        (await visit.AnswerAsync(TestUser.Liaison("XF"), Domain.Inspections.Answer.Accepted)).Done();
        (await visit.DoAsync(Visit.Street, version => new Application.Inspections.Scheduling.ConfirmInspection(visit.Id, version))).Done();
        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);
        (await visit.CheckInAsync(TestUser.Officer("XF"))).Done();
        await visit.FoundAsync("XF");
        Clock.Advance(TimeSpan.FromDays(3 * 365));

        var unused = (await SendAsync(TestUser.Lead, new ListSupervisionItems { Unused = true, Size = 200 }, Stop)).Done();

        var used = await InDatabaseAsync(db => db.Participations.SelectMany(part => part.Checklist).Where(entry => entry.Result != null).Select(entry => entry.Code).Distinct().ToListAsync());
        used.Should().NotBeEmpty();
        unused.Items.Should().HaveCount(119 - used.Count).And.OnlyContain(item => item.Unused && !used.Contains(item.Code));
    }

    [Fact, Clause("五(一)")]
    public async Task An_item_has_one_change_at_a_time_and_only_of_its_body()
    {
        var item = await InDatabaseAsync(db => db.SupervisionItems.SingleAsync(one => one.Code == "PS-XF-001"));
        var strike = new ItemChangeForm(ItemChangeKind.Strike, "并入其他事项", item.Id);

        (await SendAsync(TestUser.Liaison("HB"), new DraftItemChange(strike), Stop)).IsRefused("item-change.item.unknown");
        (await SendAsync(TestUser.Liaison("XF-KZ", Streets.Kengzi), new DraftItemChange(strike), Stop)).IsRefused("item-change.body.foreign");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(TestUser.Liaison("XF"), new DraftItemChange(strike), Stop)));
        outcomes.Count(outcome => !outcome.IsError).Should().Be(1);
        outcomes.Where(outcome => outcome.IsError).Should().AllSatisfy(outcome => outcome.IsRefused("item-change.open"));
        (await SendAsync(TestUser.Liaison("XF"), new DraftItemChange(new(ItemChangeKind.Add, "新增", Content: Charging with { MajorHazard = true, MajorHazardCriteria = ["MH-99-01"] })), Stop)).IsRefused("item-change.criterion.unknown");
    }
}
