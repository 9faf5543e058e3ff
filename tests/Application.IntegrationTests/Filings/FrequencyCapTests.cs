using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Filings;
using Supervision.Application.Filings.Caps;
using Supervision.Application.Filings.Reviews;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Filings;

/// <summary>The cap table, visits from above, and visits that are let go, as they are recorded, judged and told.</summary>
public sealed class FrequencyCapTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    private static readonly DateWindow December = new(new(2026, 12, 14), new(2026, 12, 18));
    private static readonly YearMonth Month = new(2026, 12);
    private static readonly InspectionNature[] Every = Enum.GetValues<InspectionNature>();
    private static readonly TestUser Fire = TestUser.Liaison("XF");
    private static readonly TestUser Ecology = TestUser.Liaison("HB");

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task The_table_begins_with_the_rules_that_exist_and_each_body_records_and_ends_its_own_rows()
    {
        var recorded = (await RecordAsync(Ecology, "HB", 3)).Done();

        var table = (await app.SendAsync(Ecology, new ListFrequencyCaps { Body = "HB", Size = 200 }, Now)).Done().Items;
        table.Take(2).Select(row => (row.Basis, row.Visits, row.Refuses)).Should().Equal((CapBasis.Plan, 1, true), (CapBasis.Nation, 1, false));
        table.Should().ContainSingle(row => row.Id == recorded.Id).Which.Can.Should().ContainSingle().Which.Allowed.Should().BeTrue();
        (await app.SendAsync(Fire, new ListFrequencyCaps { Body = "HB", Size = 200 }, Now)).Done().Items.Single(row => row.Id == recorded.Id).Can.Should().ContainSingle().Which.Allowed.Should().BeFalse();

        (await RecordAsync(Fire, "HB", 3)).IsRefused("frequency-cap.foreign");
        (await RecordAsync(Fire, null, 3)).IsRefused("frequency-cap.foreign");
        (await RecordAsync(TestUser.Lead, "SF", 3)).IsRefused("frequency-cap.body.unknown");
        (await app.SendAsync(TestUser.Lead, Cap("HB", 3) with { SafetyDomain = Domain.Departments.SafetyDomain.Fire }, Now)).IsRefused("frequency-cap.domain.foreign");
        (await app.SendAsync(TestUser.Lead, Cap("HB", 3) with { EffectiveFrom = new(2025, 12, 31) }, Now)).IsRefused("frequency-cap.retroactive");
        (await app.SendAsync(Fire, new EndFrequencyCap(recorded.Id!.Value, recorded.Version, app.Clock.LocalToday(), "调整"), Now)).IsRefused("frequency-cap.foreign");

        var ended = (await app.SendAsync(Ecology, new EndFrequencyCap(recorded.Id!.Value, recorded.Version, app.Clock.LocalToday(), "调整"), Now)).Done();
        (ended.EffectiveTo, ended.EndReason, ended.State).Should().Be((app.Clock.LocalToday(), "调整", CapState.InForce));
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task Of_twenty_exempted_lists_at_once_only_as_many_are_registered_as_the_published_cap_allows()
    {
        var lead = TestUser.Lead;
        (await app.SendAsync(lead, new RecordPlanParameters(app.Clock.LocalToday(), "坪安办〔2026〕50号", new() { CapTableRefuses = true }), Now)).Done();
        var cap = (await RecordAsync(TestUser.Liaison("SJ"), "SJ", 3)).Done();
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        var market = TestUser.Liaison("SJ");
        var line = Lists.Line("SJ", enterprise.Uscc, December) with { Exemption = new(ExemptionKind.Complaint, "12345-2026-88") };
        var drafts = new List<FilingReceipt>();
        for (var i = 0; i < 20; i++) drafts.Add((await app.SendAsync(market, new DraftFiling(new(FilingKind.AdHoc, [line])), Now)).Done());

        var answers = await Task.WhenAll(drafts.Select(draft => Task.Run(() => app.SendAsync(market, new SubmitFiling(draft.Id, draft.Version, null, false), Now), Now)));

        answers.Count(answer => !answer.IsError).Should().Be(3);
        answers.Where(answer => answer.IsError).Should().AllSatisfy(answer => answer.Error!.Code.Should().Be("filing.cap-table.exceeded"));
        (await app.InDatabaseAsync(db => db.FilingLines.CountAsync(each => each.EnterpriseId == enterprise.Id && each.Status == FilingLineStatus.Registered, Now))).Should().Be(3);

        var answer = await AskAsync(market, enterprise);
        var row = answer.Caps.Should().ContainSingle(count => count.Row.Id == cap.Id).Subject;
        (row.Counted, row.Full, row.Lines.Count, row.Row.Refuses).Should().Be((3, true, 3, true));
        answer.Breaches.Select(breach => breach.Code).Should().Contain("filing.cap-table.exceeded");
        answer.AgainFrom.Should().Be(new DateOnly(2027, 1, 1));
        answer.Exemptions.Should().BeEmpty("the cap leaves no exemption out");
        (await app.SendAsync(lead, new RecordPlanParameters(app.Clock.LocalToday(), "坪安办〔2026〕51号", new() { CapTableRefuses = false }), Now)).Done();
    }

    [Fact, Clause("粤应急规〔2025〕4号")]
    public async Task A_cap_of_a_class_binds_the_enterprises_of_that_class_and_a_city_level_one_is_warned_of()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        var cap = (await app.SendAsync(TestUser.Liaison("ZJ"), Cap("ZJ", 1) with { Class = EnterpriseClass.Key }, Now)).Done();
        (await AskAsync(TestUser.Liaison("ZJ"), enterprise)).Caps.Should().NotContain(count => count.Row.Id == cap.Id);

        (await app.SendAsync(Fire, new SetStanding(enterprise.Id, enterprise.Version, new()), Now)).IsRefused("auth.forbidden");
        var standing = (await app.SendAsync(TestUser.Lead, new SetStanding(enterprise.Id, enterprise.Version,
            new(EnterpriseClass.Key, OwningLevel.City, "深应急〔2026〕12号", [new(new(2026, 12, 10), new(2026, 12, 20), " 年度停产检修 ")])), Now)).Done();

        (standing.Class, standing.OwningLevel, standing.Protected.Single().Reason).Should().Be((EnterpriseClass.Key, OwningLevel.City, "年度停产检修"));
        var answer = await AskAsync(TestUser.Liaison("ZJ"), enterprise);
        answer.Caps.Should().ContainSingle(count => count.Row.Id == cap.Id).Which.Full.Should().BeFalse();
        answer.Warnings.Select(breach => breach.Code).Should().Contain(["filing.owning-level.city", "filing.protected.days"]);
        answer.Admissible.Should().BeTrue("later law warns");
    }

    [Fact, Clause("应急〔2025〕11号")]
    public async Task A_visit_from_above_is_registered_once_counted_shown_and_struck()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        var visit = new RecordExternalVisit(enterprise.Uscc, ExternalLevel.City, "市应急管理局", new(2026, 11, 3), "粉尘涉爆", 2, "SZ-2026-0077");
        var twenty = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.SendAsync(Fire, visit, Now), Now)));

        twenty.Count(answer => !answer.IsError).Should().Be(1);
        twenty.Where(answer => answer.IsError).Should().AllSatisfy(answer => answer.Error!.Code.Should().Be("external-visit.known"));
        (await app.SendAsync(Fire, visit with { On = app.Clock.LocalToday().AddDays(1), Reference = null }, Now)).IsRefused("external-visit.day.ahead");

        var answer = await AskAsync(Ecology, enterprise);
        answer.ExternalVisits.Should().ContainSingle().Which.Agency.Should().Be("市应急管理局");
        answer.Warnings.Select(breach => breach.Code).Should().Contain("filing.external.visited");
        (await app.SendAsync(TestUser.Enterprise(enterprise.Id), new ShowEnterpriseTimeline(enterprise.Id), Now)).Done().Items.Should().Contain(told => told.Sentence.Contains("市应急管理局（市级）检查"));

        var recorded = twenty.Single(one => !one.IsError).Value;
        (await app.SendAsync(Ecology, new StrikeExternalVisit(recorded.Id, recorded.Version, "填错"), Now)).IsRefused("external-visit.foreign");
        (await app.SendAsync(Fire, new StrikeExternalVisit(recorded.Id, recorded.Version, "填错"), Now)).Done().StruckReason.Should().Be("填错");
        (await AskAsync(Ecology, enterprise)).ExternalVisits.Should().BeEmpty();
        (await app.SendAsync(Fire, visit, Now)).Done();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task A_visit_that_is_let_go_enters_the_ledger_once_and_leaves_it_when_it_is_filed_after_all()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        (await AskAsync(Fire, enterprise)).MaySpare.Should().BeTrue();
        (await AskAsync(TestUser.Lead, enterprise, "XF")).MaySpare.Should().BeFalse();
        var before = (await app.SendAsync(TestUser.Lead, new ShowToday(), Now)).Done().Programme;

        var spare = new SpareVisit(enterprise.Id, SparedVisitKind.DeskCheck, Month, "上月刚检查过，核查书面材料");
        var twenty = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.SendAsync(Fire, spare, Now), Now)));
        twenty.Count(answer => !answer.IsError).Should().Be(1);
        twenty.Where(answer => answer.IsError).Should().AllSatisfy(answer => answer.Error!.Code.Should().Be("spared-visit.repeated"));
        (await app.SendAsync(Fire, spare with { Month = new(2026, 10) }, Now)).IsRefused("spared-visit.month.past");

        (await app.SendAsync(TestUser.Lead, new ShowToday(), Now)).Done().Programme!.DeskChecks.Should().Be(before!.DeskChecks + 1);
        var asked = await AskAsync(Fire, enterprise);
        (asked.MaySpare, asked.Spared.Count, asked.Admissible).Should().Be((false, 1, true), "it uses nothing of the year");
        (await ListAsync(enterprise)).Should().ContainSingle().Which.Counts.Should().BeTrue();

        await app.Flow.Liaison("XF").Files(Lists.Of("XF", enterprise.Uscc, December));
        (await ListAsync(enterprise)).Single().Counts.Should().BeFalse("it was filed after all");
        (await app.SendAsync(TestUser.Lead, new ShowToday(), Now)).Done().Programme!.DeskChecks.Should().Be(before.DeskChecks);

        var row = (await ListAsync(enterprise)).Single();
        (await app.SendAsync(Ecology, new RevokeSparedVisit(row.Id, row.Version, "填错"), Now)).IsRefused("spared-visit.foreign");
        (await app.SendAsync(Fire, new RevokeSparedVisit(row.Id, row.Version, "仍要检查"), Now)).Done();
        (await app.SendAsync(Fire, spare, Now)).IsRefused("spared-visit.filed");
    }

    [Fact, Clause("六(三)")]
    public async Task The_lead_draws_exemptions_each_once_and_what_is_found_of_them_stays()
    {
        var (enterprise, other) = (await app.Flow.Lead.RegistersEnterprise(), await app.Flow.Lead.RegistersEnterprise());
        FilingLineForm Exempt(EnterpriseDetails at) => Lists.Line("ZJ", at.Uscc, December) with { Exemption = new(ExemptionKind.Complaint, "12345-2026-99") };
        var filed = await app.Flow.Liaison("ZJ").Files(new(FilingKind.AdHoc, [Exempt(enterprise), Exempt(other) with { Row = 2 }]));

        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => app.SendAsync(TestUser.Lead, new DrawExemptions(1, "ZJ"), Now), Now)));
        both.Count(draw => !draw.IsError).Should().Be(2);
        both.Where(draw => draw.IsError).Should().AllSatisfy(draw => draw.Error!.Code.Should().Be("exemption-review.none-left"));
        var drawn = both.Where(draw => !draw.IsError).SelectMany(draw => draw.Value.Drawn).ToList();
        drawn.Select(row => row.FilingId).Should().AllBeEquivalentTo(filed.Id);
        drawn.Select(row => row.Enterprise.Id).Should().BeEquivalentTo([enterprise.Id, other.Id]);

        (await app.SendAsync(TestUser.Liaison("ZJ"), new DecideExemptionReview(drawn[0].Id, drawn[0].Version, ExemptionFinding.Founded, "属实"), Now)).IsRefused("auth.forbidden");
        var decided = (await app.SendAsync(TestUser.Lead, new DecideExemptionReview(drawn[0].Id, drawn[0].Version, ExemptionFinding.Unfounded, "举报件与检查内容无关"), Now)).Done();
        (await app.SendAsync(TestUser.Lead, new DecideExemptionReview(decided.Id, decided.Version, ExemptionFinding.Founded, "再看"), Now)).IsRefused("exemption-review.decided");
        var own = (await app.SendAsync(TestUser.Liaison("ZJ"), new ListExemptionReviews { Finding = ExemptionFinding.Unfounded }, Now)).Done();
        own.Items.Should().ContainSingle().Which.Note.Should().Be("举报件与检查内容无关");
        (await app.SendAsync(Fire, new ListExemptionReviews { Body = "ZJ" }, Now)).Done().Items.Should().BeEmpty();

        var sums = (await app.SendAsync(TestUser.Lead, new ShowExemptionFigures(), Now)).Done();
        sums.Bodies.Select(one => one.Body).Should().Equal(Domain.Departments.Bodies.Inspecting);
        sums.Bodies.Single(one => one.Body == "ZJ").Should().Be(new BodyExemptions("ZJ", 2, 2, 1, 0, 1, 100));
        (await app.SendAsync(TestUser.Lead, new ShowExemptionFigures(new(2026, 1, 1), new(2026, 1, 31)), Now)).Done().Bodies.Should().OnlyContain(one => one.Drawn == 0 && one.Claimed == 0 && one.UnfoundedPercent == null);
        (await app.SendAsync(TestUser.Liaison("ZJ"), new ShowExemptionFigures(), Now)).Done().Bodies.Should().ContainSingle().Which.Unfounded.Should().Be(1);
        (await app.SendAsync(Fire, new ShowExemptionFigures(), Now)).Done().Bodies.Should().ContainSingle().Which.Body.Should().Be("XF");
        (await app.SendAsync(TestUser.Lead, new ListExemptionReviews { To = app.Clock.LocalToday().AddDays(-1) }, Now)).Done().Items.Should().BeEmpty();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task The_table_the_ledger_and_the_reviews_go_out_as_workbooks()
    {
        (await app.DownloadAsync(Fire, new ExportFrequencyCaps(), Now)).Should().NotBeEmpty();
        (await app.DownloadAsync(Fire, new ExportSparedVisits { Body = "XF" }, Now)).Should().NotBeEmpty();
        (await app.DownloadAsync(TestUser.Lead, new ExportExemptionReviews { From = new(2026, 1, 1) }, Now)).Should().NotBeEmpty();
        (await app.SendAsync(Fire, new ExportFrequencyCaps { Format = "pdf" }, Now)).IsRefused("request.invalid");
    }

    private async Task<IReadOnlyList<SparedVisitRow>> ListAsync(EnterpriseDetails enterprise) =>
        (await app.SendAsync(TestUser.Lead, new ListSparedVisits { EnterpriseId = enterprise.Id }, Now)).Done().Items;

    private static RecordFrequencyCap Cap(string? body, int visits) => new(Every, visits, new(2026, 1, 1), $"{body ?? "坪安办"}〔2026〕31号", new(2026, 1, 5), body);

    private Task<Result<FrequencyCapRow>> RecordAsync(TestUser user, string? body, int visits) => app.SendAsync(user, Cap(body, visits), Now);

    private async Task<Admissibility> AskAsync(TestUser user, EnterpriseDetails enterprise, string? department = null) =>
        (await app.SendAsync(user, new ShowAdmissibility(enterprise.Id, FilingKind.AdHoc, December.From, December.To, department), Now)).Done();
}
