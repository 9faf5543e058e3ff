using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Planning;
using Supervision.Domain.Departments;
using Supervision.Domain.Planning;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>The plans of the year, and those of the next that are being written.</summary>
internal static class PlanExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("AnnualPlans_List", "yj.lead", ("size", 2)),
        new("AnnualPlans_ShowProgress", "yj.lead", Year),
        Example.Reading("AnnualPlans_Import", "sj.liaison"),
        Example.Reading("AnnualPlans_DownloadTemplate", "sj.liaison"),
        new("AnnualPlans_Draft", "zj.liaison", async demo => await demo.Db.AnnualPlans.AnyAsync(plan => plan.Body == "ZJ" && plan.Year == demo.Today.Year + 1)
            ? null : Sent.With(new DraftAnnualPlanForm(demo.Today.Year + 1, [await RowAsync(demo, "ZJ")]))),
        new("AnnualPlans_Show", "yj.lead", async demo => Sent.At(await PlanAsync(demo, AnnualPlanStatus.Submitted))),
        new("AnnualPlans_Export", "yj.lead", async demo => Sent.At(await PlanAsync(demo, AnnualPlanStatus.Submitted))),
        new("AnnualPlans_Amend", "sj.liaison", async demo => Sent.To(await OwnAsync(demo), new AnnualPlanForm([await RowAsync(demo, "SJ")], LetterNo: "深坪SJ函〔2027〕3号", LetterId: await LetterAsync(demo)))),
        new("AnnualPlans_Submit", "sj.liaison", async demo => Sent.To(await OwnAsync(demo))),
        new("DistrictPlans_Show", "yj.lead", Year),
        new("DistrictPlans_ListJointSlots", "yj.lead", demo => Task.FromResult<Sent?>(Sent.Of(("year", demo.Today.Year), ("size", 2)))),
        new("DistrictPlans_Export", "yj.lead", Year),
        new("DistrictPlans_DownloadPlanLetter", "sf.clerk", Year),
        new("DistrictPlans_RecordPlan", "yj.lead", demo => NextAsync(demo, new RecordPlanForm("深坪应急函〔2027〕41号"))),
        new("DistrictPlans_AcknowledgePlan", "sf.clerk", demo => NextAsync(demo, new AcknowledgeForm("坪司备〔2027〕7号", demo.Today))),
        new("DistrictPlans_MarkSuperior", "yj.lead", demo => NextAsync(demo, new SuperiorForm("市应急管理局", "深坪应急报〔2027〕18号", demo.Today))),
        new("AnnualPlans_Accept", "yj.lead", async demo => Sent.To(await PlanAsync(demo, AnnualPlanStatus.Submitted))),
        new("DistrictPlans_ConsolidatePlans", "yj.lead", demo => NextAsync(demo, new ConsolidateForm("增加新采纳的计划"))),
        new("DistrictPlans_ShowToEnterprises", "yj.lead", demo => NextAsync(demo, new ShowPlanForm(demo.Today.AddDays(14)))),
        new("DistrictPlans_ObjectToSlot", "enterprise.demo", async demo => await demo.OwnEnterpriseAsync() is { } own
            && await demo.Db.JointSlots.Where(slot => slot.EnterpriseId == own).OrderByDescending(slot => slot.Year).FirstOrDefaultAsync() is { } slot
            ? Sent.Of(("year", slot.Year), ("slotId", slot.Id)) with { Version = slot.Version, Body = new ObjectionForm("当月停产检修", Other(slot)) } : null),
        new("DistrictPlans_DecideObjection", "yj.lead", demo => AtSlotAsync(demo, ObjectionState.Open, slot => new DecisionForm("同意调整", Other(slot)))),
        new("DistrictPlans_MoveSlot", "yj.lead", demo => AtSlotAsync(demo, ObjectionState.None, slot => new MoveSlotForm(Other(slot), "与年中检修错开"))),
        new("AnnualPlans_Return", "yj.lead", async demo => Sent.To(await PlanAsync(demo, AnnualPlanStatus.Accepted), new ReasonForm("请把二季度的检查分摊到各月"))),
    ];

    private static Task<Sent?> Year(Demonstration demo) => Task.FromResult<Sent?>(Sent.Of(("year", demo.Today.Year)));

    private static Task<AnnualPlan?> PlanAsync(Demonstration demo, AnnualPlanStatus status) => demo.Db.AnnualPlans
        .Where(plan => plan.Status == status && plan.Year > demo.Today.Year).OrderBy(plan => plan.Body).FirstOrDefaultAsync();

    private static Task<AnnualPlan?> OwnAsync(Demonstration demo) => demo.Db.AnnualPlans.Where(plan => plan.Body == "SJ" && plan.Status == AnnualPlanStatus.Draft).FirstOrDefaultAsync();

    private static async Task<AnnualPlanRowForm> RowAsync(Demonstration demo, string body)
    {
        var enterprise = await demo.UnfiledAsync(body, demo.Today.Year);
        return new(enterprise.Uscc, Month: 5, SafetyDomains: SafetyDomains.Of(body), Basis: "《特种设备安全监察条例》第五十条", Scope: "在用特种设备");
    }

    private static Task<DistrictPlan?> OfYearAsync(Demonstration demo, int year) => demo.Db.DistrictPlans.SingleOrDefaultAsync(plan => plan.Year == year);

    private static async Task<Sent?> NextAsync(Demonstration demo, object body) =>
        await OfYearAsync(demo, demo.Today.Year + 1) is { } plan ? Sent.Of(("year", plan.Year)) with { Version = plan.Version, Body = body } : null;

    private static async Task<Sent?> AtSlotAsync(Demonstration demo, ObjectionState state, Func<JointSlot, object> body)
    {
        if (await OfYearAsync(demo, demo.Today.Year + 1) is not { } plan) return null;
        return await demo.Db.JointSlots.Where(slot => slot.PlanId == plan.Id && slot.ObjectionState == state).OrderBy(slot => slot.Id).FirstOrDefaultAsync() is { } slot
            ? Sent.Of(("year", plan.Year), ("slotId", slot.Id)) with { Version = plan.Version, Body = body(slot) } : null;
    }

    private static int Other(JointSlot slot) => slot.Month == 9 ? 10 : 9;

    private static Task<Guid?> LetterAsync(Demonstration demo) => demo.Db.AnnualPlans.Where(plan => plan.Body == "SJ" && plan.LetterId != null).Select(plan => plan.LetterId).FirstOrDefaultAsync();
}
