using Microsoft.EntityFrameworkCore;
using Supervision.Application.IntegrationTests.Documents;
using Supervision.Application.Planning;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Planning;

/// <summary>五(三)1: from the bodies' plans to the district's plan on record. Each test has a database of its own, because a year has one plan.</summary>
public sealed class PlanTests : TestApp
{
    private const int Year = 2027;

    [Fact, Clause("五(三)1")]
    public async Task The_years_plan_with_its_joint_slots_comes_on_record()
    {
        var (both, alone) = (await Flow.Lead.RegistersEnterprise(), await Flow.Lead.RegistersEnterprise());
        await AcceptedAsync("XF", PlanRowsOfTests.Row("XF", both.Uscc, 5), PlanRowsOfTests.Row("XF", alone.Uscc, 6));
        await AcceptedAsync("YJ", PlanRowsOfTests.Row("YJ", both.Uscc, quarter: 2));

        var made = await Flow.Lead.Consolidates(Year);
        (made.Edition, made.Slots, made.Saved).Should().Be((1, 1, 1));
        (await Flow.Enterprise(both.Id).SlotOf(Year)).Should().BeNull("it was not shown yet");

        await Flow.Lead.ShowsPlan(Year, Clock.LocalToday().AddDays(7));
        var slot = (await Flow.Enterprise(both.Id).SlotOf(Year))!;
        (slot.Month, slot.Parts.Count).Should().Be((5, 2));
        (await Flow.Enterprise(alone.Id).SlotOf(Year)).Should().BeNull();
        await Flow.Enterprise(both.Id).Objects(Year, slot, "五月停产检修", 6);
        await RefusedAsync(() => Flow.Lead.RecordsPlan(Year, "函1号"), "district-plan.objections.open");
        (await Flow.Lead.AnswersObjection(Year, slot.Id, 6, "同意改到六月")).Edition.Should().Be(2);
        await RefusedAsync(() => Flow.Lead.RecordsPlan(Year, "函1号"), "district-plan.shown");

        Clock.Advance(TimeSpan.FromDays(8));
        await RefusedAsync(() => Flow.Enterprise(both.Id).Objects(Year, slot with { Version = VersionOf(slot.Id) }, "仍不合适"), "district-plan.objection.late");
        (await AskAsync(TestUser.Lead, new DownloadPlanLetter(Year))).Error.Should().Be(DistrictPlanErrors.NotRecorded);
        await Flow.Lead.RecordsPlan(Year, "函1号");
        await Flow.Justice.AcknowledgesPlan(Year, "备7号", Clock.LocalToday());
        await Flow.Lead.MarksSuperior(Year, "市应急管理局", "报1号", Clock.LocalToday());

        var shown = (await AskAsync(TestUser.Lead, new ShowDistrictPlan(Year))).Value;
        var letter = await DownloadAsync(TestUser.Justice, new DownloadPlanLetter(Year), TestContext.Current.CancellationToken);
        shown.Letter!.Sha256.Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(letter)));
        (await AskAsync(TestUser.Street("YJ-KZ", Streets.Kengzi), new ShowDistrictPlan(Year))).Value.Letter.Should().BeNull();
        (await AskAsync(TestUser.Street("YJ-KZ", Streets.Kengzi), new DownloadPlanLetter(Year))).Error.Should().Be(DistrictPlanErrors.NotRecorded);
        var laidOut = await Office.LayOutAsync(letter, TestContext.Current.CancellationToken);
        var text = string.Concat(laidOut.Pages.SelectMany(page => page.Lines).Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal);
        foreach (var words in new[] { "区司法局：", "函1号", "附件1联合检查安排", "附件2各单位执法计划", both.Name, alone.Name }) text.Should().Contain(words.Replace("　", "", StringComparison.Ordinal));
        (laidOut.Pages[0].Width < laidOut.Pages[0].Height, laidOut.Pages[^1].Width > laidOut.Pages[^1].Height).Should().Be((true, true), "the letter stands, its annexes lie");
        (shown.Status, shown.ReceiptNo, shown.Superior, shown.Editions.Count).Should().Be((DistrictPlanStatus.Acknowledged, "备7号", "市应急管理局", 2));
        shown.Editions[0].Changes.Should().ContainSingle().Which.Should().Match<SlotChangeRow>(change => change.Kind == SlotChangeKind.Changed && change.FromMonth == 5 && change.ToMonth == 6);
    }

    [Fact, Clause("五(三)1")]
    public async Task A_plan_that_comes_after_the_last_day_is_marked()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        (await Flow.Liaison("XF").HandsPlanIn(2026, "XF", enterprise.Uscc)).Late.Should().BeTrue("the end of March 2026 is over");
        (await Flow.Liaison("XF").HandsPlanIn(Year, "XF", enterprise.Uscc)).Late.Should().BeFalse();
    }

    [Fact, Clause("五(三)1")]
    public async Task The_years_plan_waits_on_the_workbench_of_its_body_until_it_is_handed_in()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        (await PlanTodoAsync()).Should().Be(new PlanYearTarget(2026));
        var draft = await Flow.Liaison("XF").Plans(2026, new([PlanRowsOfTests.Row("XF", enterprise.Uscc, 12)]));
        (await PlanTodoAsync()).Should().Be(new AnnualPlanTarget(draft.Id));
        await Flow.Liaison("YJ").HandsPlanIn(2026, "YJ", enterprise.Uscc);
        (await PlanTodoAsync("YJ")).Should().BeNull();

        async Task<TodoTarget?> PlanTodoAsync(string body = "XF") =>
            (await AskAsync(TestUser.Liaison(body), new ShowToday())).Value.Todos.SingleOrDefault(todo => todo.Clause == Clause.AnnualPlans)?.Target;
    }

    [Fact, Clause("五(三)1")]
    public async Task A_plan_without_its_letter_is_not_handed_in()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        var draft = await Flow.Liaison("XF").Plans(Year, new([PlanRowsOfTests.Row("XF", enterprise.Uscc, 5)]));
        await RefusedAsync(() => Flow.Liaison("XF").SubmitsPlan(draft.Id), "annual-plan.letter.missing");
    }

    [Fact, Clause("深圳经济特区安全生产监督管理条例第十九条")]
    public async Task Two_visits_to_one_enterprise_need_a_ground()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        var twice = PlanRowsOfTests.Row("XF", enterprise.Uscc, 5) with { Count = 2 };
        await RefusedAsync(() => Flow.Liaison("XF").HandsPlanIn(Year, [twice]), "annual-plan.row.more-often");
        await Flow.Liaison("YJ").HandsPlanIn(Year, [PlanRowsOfTests.Row("YJ", enterprise.Uscc, 5) with { Count = 2, Ground = MoreOftenGround.MajorHazard }]);
    }

    [Fact]
    public async Task Rows_are_judged_one_by_one()
    {
        var unknown = await AskAsync(TestUser.Liaison("XF"), new DraftAnnualPlan(Year, new([PlanRowsOfTests.Row("XF", Codes.Uscc(), 5), new(Sector: Domain.Enterprises.Sector.Machinery, SubdistrictCode: "440310099", Month: 4)])));
        unknown.Error!.Breaches!.Select(breach => (breach.Code, breach.Row)).Should().Equal(("annual-plan.row.enterprise.unknown", 1), ("annual-plan.row.street.unknown", 2));

        var enterprise = await Flow.Lead.RegistersEnterprise();
        var row = PlanRowsOfTests.Row("XF", enterprise.Uscc, 5) with { SafetyDomains = [Domain.Departments.SafetyDomain.Gas], Basis = null };
        await RefusedAsync(() => Flow.Liaison("XF").HandsPlanIn(Year, [row]), "annual-plan.row.items.foreign", "annual-plan.row.contents.missing");
    }

    [Fact]
    public async Task An_accepted_plan_that_is_sent_back_and_changed_makes_another_edition()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        var plan = await AcceptedAsync("XF", PlanRowsOfTests.Row("XF", enterprise.Uscc, 5));
        await AcceptedAsync("YJ", PlanRowsOfTests.Row("YJ", enterprise.Uscc, 5));
        await Flow.Lead.Consolidates(Year);
        await RefusedAsync(() => Flow.Lead.Consolidates(Year), "district-plan.unchanged");

        await Flow.Lead.ReturnsPlan(plan, "请调整");
        var again = await Flow.Lead.Consolidates(Year);
        (again.Edition, again.Slots).Should().Be((2, 0));
    }

    [Fact]
    public async Task A_sheet_is_read_back_as_it_was_exported()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        var plan = await Flow.Liaison("XF").HandsPlanIn(Year, [PlanRowsOfTests.Row("XF", enterprise.Uscc, quarter: 3), new(Sector: Domain.Enterprises.Sector.Textile, SubdistrictCode: Streets.Kengzi, Count: 4, Month: 11, SafetyDomains: [Domain.Departments.SafetyDomain.Fire], Basis: "《消防法》", Scope: "仓库")]);
        var sheet = await DownloadAsync(TestUser.Lead, new ExportAnnualPlan(plan.Id), TestContext.Current.CancellationToken);

        var read = (await AskAsync(TestUser.Liaison("XF"), new ImportAnnualPlan(new MemoryStream(sheet)))).Value;
        read.Rows.SelectMany(row => row.Breaches).Should().BeEmpty();
        read.Rows.Select(row => (row.Form.Uscc, row.Form.Sector, row.Form.Quarter, row.Form.Month, row.Form.Count)).Should().Equal(
            (enterprise.Uscc, null, 3, null, 1), (null, Domain.Enterprises.Sector.Textile, null, 11, 4));
    }

    [Fact, Clause("五(三)1")]
    public async Task Twenty_consolidations_at_once_are_one_and_twenty_acceptances_are_one()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        await AcceptedAsync("XF", PlanRowsOfTests.Row("XF", enterprise.Uscc, 5));
        var plan = await Flow.Liaison("YJ").HandsPlanIn(Year, "YJ", enterprise.Uscc);

        var accepted = await AtOnceAsync(_ => AskAsync(TestUser.Lead, new AcceptAnnualPlan(plan.Id, plan.Version)));
        accepted.Count(outcome => !outcome.IsError).Should().Be(1);
        accepted.Where(outcome => outcome.IsError).Should().OnlyContain(outcome => outcome.Error!.Kind == ErrorKind.Stale);

        var made = await AtOnceAsync(_ => AskAsync(TestUser.Lead, new ConsolidatePlans(Year, null, null)));
        made.Count(outcome => !outcome.IsError).Should().Be(1);
        made.Where(outcome => outcome.IsError).Should().OnlyContain(outcome => outcome.Error!.Code == "district-plan.unread");
        (await InDatabaseAsync(db => db.JointSlots.CountAsync())).Should().Be(1);
    }

    [Fact, Clause("五(三)1")]
    public async Task Twenty_plans_of_one_body_begun_at_once_are_one()
    {
        var begun = await AtOnceAsync(_ => AskAsync(TestUser.Liaison("XF"), new DraftAnnualPlan(Year, new([]))));

        begun.Count(outcome => !outcome.IsError).Should().Be(1);
        begun.Where(outcome => outcome.IsError).Should().OnlyContain(outcome => outcome.Error!.Code == "annual-plan.exists");
    }

    private static Task<Result<T>[]> AtOnceAsync<T>(Func<int, Task<Result<T>>> send) => Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => send(i))));

    private Task<T> AskAsync<T>(TestUser user, MediatR.IRequest<T> request) => SendAsync(user, request, TestContext.Current.CancellationToken);

    private async Task<Guid> AcceptedAsync(string body, params AnnualPlanRowForm[] rows)
    {
        var plan = await Flow.Liaison(body).HandsPlanIn(Year, rows);
        await Flow.Lead.AcceptsPlan(plan.Id);
        return plan.Id;
    }

    private int VersionOf(Guid slot) => InDatabaseAsync(db => db.JointSlots.Where(each => each.Id == slot).Select(each => each.Version).SingleAsync()).GetAwaiter().GetResult();

    private static async Task RefusedAsync(Func<Task> step, params string[] codes) => (await step.Should().ThrowAsync<StepRefused>()).Which.Codes.Should().Contain(codes);
}
