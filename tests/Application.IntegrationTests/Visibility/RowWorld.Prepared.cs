using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Filings.Importing;
using Supervision.Application.Filings.Reviews;
using Supervision.Application.Filings.Spared;
using Supervision.Application.JointLists.Companions;
using Supervision.Application.Planning;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Guidelines;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Visibility;

/// <summary>What is prepared before any visit: plans, guidelines, changes of the one table, sheets, and what holds a body back.</summary>
public sealed partial class RowWorld
{
    /// <summary>Plans of two years: one handed in and one accepted of each body, a district's plan that is shown and one that is not.</summary>
    private async Task PlansAsync()
    {
        foreach (var (year, shown) in new[] { (2027, true), (2028, false) })
        {
            foreach (var street in InStreets)
            {
                var enterprise = await Flow.Lead.RegistersEnterprise(street);
                foreach (var body in Bodies)
                {
                    var planned = await InDatabaseAsync(db => db.AnnualPlans.AsNoTracking().Include(plan => plan.Rows).SingleOrDefaultAsync(plan => plan.Year == year && plan.Body == body));
                    if (planned is null) await Flow.Liaison(body).HandsPlanIn(year, body, enterprise.Uscc);
                }

                foreach (var body in Bodies.Where(_ => street == InStreets[0]))
                {
                    var id = await InDatabaseAsync(db => db.AnnualPlans.Where(plan => plan.Year == year && plan.Body == body).Select(plan => plan.Id).SingleAsync());
                    await Flow.Lead.AcceptsPlan(id);
                    Add<AnnualPlan>(id, "已采纳", body, street);
                }
            }

            await Flow.Lead.Consolidates(year);
            if (shown) await Flow.Lead.ShowsPlan(year, Clock.LocalToday().AddDays(10));
            await InDatabaseAsync(async db =>
            {
                var slot = await db.JointSlots.AsNoTracking().SingleAsync(slot => slot.Year == year);
                Add<JointSlot>(slot.Id, shown ? "已征求意见" : "梳理中", street: slot.SubdistrictCode, enterprise: slot.EnterpriseId);
                Add<DistrictPlan>(slot.PlanId, shown ? "已征求意见" : "梳理中", street: slot.SubdistrictCode, enterprise: slot.EnterpriseId);
                return true;
            });
        }

        foreach (var body in Bodies)
        {
            var enterprise = await Flow.Lead.RegistersEnterprise(Streets.Kengzi);
            Add<AnnualPlan>((await Flow.Liaison(body).HandsPlanIn(2029, body, enterprise.Uscc)).Id, "已报送", body, Streets.Kengzi);
            Add<AnnualPlan>((await Flow.Liaison(body).Plans(2030, new([PlanRowsOfTests.Row(body, enterprise.Uscc, 5)]))).Id, "草稿", body, Streets.Kengzi);
        }
    }

    /// <summary>Of each body a version that is accepted and the next one, which it is writing; and the edition of the former.</summary>
    private async Task GuidelinesAsync()
    {
        var domain = new Dictionary<string, SafetyDomain> { ["XF"] = SafetyDomain.Fire, ["HB"] = SafetyDomain.Ecology };
        foreach (var body in Bodies)
        {
            var accepted = (await Flow.Liaison(body).DraftsGuideline(new([new(domain[body], "第一版")]))).Id;
            await Flow.Liaison(body).SubmitsGuideline(accepted);
            await Flow.Lead.AcceptsGuideline(accepted);
            Add<Guideline>(accepted, Labels.Of(GuidelineStatus.Accepted), body);
            Add<Guideline>((await Flow.Liaison(body).DraftsGuideline(new([new(domain[body], "第二版")]))).Id, Labels.Of(GuidelineStatus.Draft), body);
        }

        Add<Manual>((await Flow.Lead.CompilesManual(allowMissing: true)).Id, "已汇编");
    }

    /// <summary>Of each body a change that is published, one that waits for the lead and one that is being written.</summary>
    private async Task ItemChangesAsync()
    {
        var codes = new Dictionary<string, string> { ["XF"] = "PS-XF-00", ["HB"] = "PS-HJ-00" };
        foreach (var body in Bodies)
        {
            var published = await Flow.Liaison(body).HandsChangeIn($"{codes[body]}1", "更名", item => item with { Name = $"{item.Name}（新）" });
            await Flow.Lead.AcceptsChange(published);
            Add<ItemChange>(published, Labels.Of(ItemChangeStatus.Published), body);
            Add<ItemChange>(await Flow.Liaison(body).HandsChangeIn($"{codes[body]}2", "更名", item => item with { Name = $"{item.Name}（新）" }), Labels.Of(ItemChangeStatus.Submitted), body);
            var third = await InDatabaseAsync(db => db.SupervisionItems.Where(item => item.Code == $"{codes[body]}3").Select(item => item.Id).SingleAsync());
            Add<ItemChange>((await Flow.Liaison(body).DraftsChange(new(ItemChangeKind.Strike, "并入其他事项", third))).Id, Labels.Of(ItemChangeStatus.Draft), body);
        }

        await Flow.Lead.PublishesCatalogue();
    }

    /// <summary>Each body has a file turned away, and says how its own sheet is to be read.</summary>
    private async Task SheetsAsync()
    {
        var sheet = new RawWorkbook().Sheet("名单", RawWorkbook.Row(1, "照面代号", "几时去") + RawWorkbook.Row(2, Codes.Uscc(), "2026-12-10")).Build();
        var said = new SheetMapping("名单", 1, new Dictionary<string, int> { ["uscc"] = 0, ["from"] = 1 });
        foreach (var body in Bodies)
        {
            (await SendAsync(TestUser.Liaison(body), new OutlineFilingSheet(new MemoryStream("不是工作簿"u8.ToArray()), null, null))).IsError.Should().BeTrue();
            (await SendAsync(TestUser.Liaison(body), new ImportFiling(new MemoryStream(sheet), new(FilingKind.AdHoc, []), DryRun: true, said, Remember: true))).Done();
            await InDatabaseAsync(async db =>
            {
                Add<FormRefusal>(await db.FormRefusals.Where(refusal => refusal.Body == body).Select(refusal => refusal.Id).FirstAsync(), "任一", body);
                Add<SheetLayout>(await db.SheetLayouts.Where(layout => layout.Department == body).Select(layout => layout.Id).SingleAsync(), "任一", body);
                return true;
            });
        }
    }

    /// <summary>In each street a visit from above, and one that each body has let go.</summary>
    private async Task RestraintsAsync()
    {
        foreach (var street in InStreets)
        {
            var enterprise = await Flow.Lead.RegistersEnterprise(street);
            foreach (var body in Bodies)
            {
                var visit = (await SendAsync(TestUser.Liaison(body), new RecordExternalVisit(enterprise.Uscc, ExternalLevel.City, $"市级对口{body}", Clock.LocalToday(), "专项检查"))).Done();
                Add<ExternalVisit>(visit.Id, "登记", body, street, enterprise.Id);
                var spared = (await SendAsync(TestUser.Liaison(body), new SpareVisit(enterprise.Id, SparedVisitKind.Dropped, YearMonth.Of(Clock.LocalToday()), "上级刚检查过"))).Done();
                Add<SparedVisit>(spared.Id, "登记", body, street, enterprise.Id);
                var exempted = await Flow.Lead.RegistersEnterprise(street);
                var line = Lists.Line(body, exempted.Uscc, new(new(2026, 12, 1), new(2026, 12, 31))) with { Exemption = new(ExemptionKind.Complaint, "12345-1") };
                await Flow.Liaison(body).Files(new(FilingKind.AdHoc, [line]));
                // All that are left, so that chance does not say which is drawn.
                var review = (await SendAsync(TestUser.Lead, new DrawExemptions(50, body))).Done().Drawn.Single(drawn => drawn.Enterprise.Id == exempted.Id);
                Add<ExemptionReview>(review.Id, "抽取", body, street, review.Enterprise.Id);
            }
        }
    }

    /// <summary>The month is derived, and in each street each body is asked to come along to an enterprise to which the other goes.</summary>
    private async Task CompanionsAsync(YearMonth month)
    {
        var asked = new List<(string Body, string Street, Guid Enterprise)>();
        foreach (var body in Bodies)
        {
            var rows = new List<AnnualPlanRowForm>();
            foreach (var street in InStreets)
            {
                var enterprise = await Flow.Lead.RegistersEnterprise(street);
                asked.Add((body, street, enterprise.Id));
                rows.Add(PlanRowsOfTests.Row(body, enterprise.Uscc, 11));
                var other = Bodies.Single(each => each != body);
                await Flow.Liaison(other).Files(new(FilingKind.AdHoc, [Lists.Line(other, enterprise.Uscc, new(new(2026, 12, 1), new(2026, 12, 31)))]));
            }

            var plan = (await Flow.Liaison(body).HandsPlanIn(2026, rows)).Id;
            await Flow.Lead.AcceptsPlan(plan);
        }

        var list = await Flow.Lead.Derives(month);
        foreach (var (body, street, enterprise) in asked)
        {
            var visit = list.Visits.First(visit => visit.Enterprise.Id == enterprise);
            (await SendAsync(TestUser.Lead, new InviteCompanions(month, list.Version, [new(visit.Id, body)]))).Done().Wishes.Single().Refusal.Should().BeNull();
            await InDatabaseAsync(async db =>
            {
                Add<CompanionInvitation>(await db.CompanionInvitations.Where(one => one.EnterpriseId == enterprise && one.Body == body).Select(one => one.Id).SingleAsync(), "待答复", body, street, enterprise);
                return true;
            });
        }
    }

    /// <summary>In each street two files that are alike, and one that was merged.</summary>
    private async Task MergesAsync()
    {
        foreach (var street in InStreets)
        {
            var (from, into) = (await Flow.Lead.RegistersEnterprise(street), await Flow.Lead.RegistersEnterprise(street));
            var merged = (await SendAsync(TestUser.Lead, new MergeEnterprises(from.Id, into.Id, "重复登记"))).Done();
            Merged.Add(from.Id);
            Add<EnterpriseMerge>(merged.MergedFiles[0].Id, "并入", null, street, into.Id);
            var alike = new RegisterEnterprise { Uscc = Codes.Uscc(), Name = $"深圳市双生{street}厂", IndustryCode = "3311", SubdistrictCode = street, Address = $"双生园{street}号" };
            (await SendAsync(TestUser.Lead, alike)).Done();
            (await SendAsync(TestUser.Lead, alike with { Uscc = Codes.Uscc() })).Done();
            var pair = (await SendAsync(TestUser.Lead, new ListDuplicates { Q = alike.Name })).Done().Items.Single();
            Add<DuplicatePair>(pair.Id, "待处理", null, street);
        }
    }

    private async Task ImportAsync(string account, string state)
    {
        var (import, _) = await this.ImportAsync(account, 1, dryRun: true);
        Add<EnterpriseImport>(import, state);
        Add<EnterpriseImportRow>(import, state);
    }
}
