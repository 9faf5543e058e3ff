using Microsoft.EntityFrameworkCore;
using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>The day at the gate, as the fire brigade's officers see it; those of 生态 find nobody there.</summary>
internal static class ConductExamples
{
    private const string Fire = "XF";
    private const string Ecology = "HB";
    private const string Market = "SJ";

    public static IReadOnlyList<Example> All { get; } =
    [
        new("Verifications_VerifyVisit", null, async demo => await TodaysAsync(demo, Fire, ParticipationState.Invited) is { } visit ? Sent.Of(("code", visit.VerificationCode)) : null),
        new("Inspections_NameOfficers", "xf.officer", async demo => await OfficersAsync(demo, Fire, officers => new OfficerNaming(officers))),
        new("Inspections_ShowBeforeEntry", "xf.officer", async demo => Sent.At(await TodaysAsync(demo, Fire, ParticipationState.Invited))),
        new("Inspections_SpareAtGate", "sj.officer", async demo => Sent.To(await TodaysAsync(demo, Market, ParticipationState.Invited), new SpareAtGateForm(SparedVisitKind.DeskCheck, "消防和应急上月刚联合检查过，特种设备改为核查年度检验报告"))),
        new("Inspections_CheckIn", "xf.officer", async demo => await OfficersAsync(demo, Fire, officers => new CheckInForm(officers))),
        new("Inspections_SubmitFindings", "xf.officer", FindAsync),
        new("Inspections_CheckIn", "hb.officer", async demo => await OfficersAsync(demo, Ecology, officers => new CheckInForm(officers))) { Name = "生态" },
        new("Inspections_FindNobody", "hb.officer", async demo => await TodaysAsync(demo, Ecology, ParticipationState.CheckedIn) is { } visit ? Sent.To(visit, new NobodyForm("厂门上锁，门卫称全厂停产检修")) : null),
    ];

    /// <summary>A visit of today from which no findings are in yet.</summary>
    private static Task<Inspection?> TodaysAsync(Demonstration demo, string department, ParticipationState state)
    {
        var today = demo.Today;
        return demo.Db.Inspections.Where(inspection => inspection.Date == today && (inspection.Status == InspectionStatus.Confirmed || inspection.Status == InspectionStatus.InProgress)
                && inspection.Participations.Any(part => part.Department == department && part.State == state) && inspection.Participations.All(part => part.FindingsAt == null))
            .OrderBy(inspection => inspection.Number).FirstOrDefaultAsync();
    }

    private static async Task<Sent?> OfficersAsync(Demonstration demo, string department, Func<IReadOnlyList<OfficerRef>, object> body) =>
        await TodaysAsync(demo, department, ParticipationState.Invited) is { } visit ? Sent.To(visit, body(await demo.OfficersAsync(department, new(demo.Today, demo.Today)))) : null;

    /// <summary>One item fails, the others pass.</summary>
    private static async Task<Sent?> FindAsync(Demonstration demo)
    {
        if (await TodaysAsync(demo, Fire, ParticipationState.CheckedIn) is not { } visit) return null;
        var part = await demo.Db.Participations.Include(part => part.Checklist).SingleAsync(part => part.InspectionId == visit.Id && part.Department == Fire);
        var items = part.Checklist.OrderBy(entry => entry.Position).Select((entry, index) => index == 0
            ? new ItemFinding(entry.ItemId, CheckResult.Fail, "现场查看", new HazardOrder("2号车间安全出口被成品货架占用", HazardGrade.General, demo.Today.AddDays(14)))
            : new ItemFinding(entry.ItemId, CheckResult.Pass));
        return Sent.To(visit, new FindingsForm([.. items]));
    }
}
