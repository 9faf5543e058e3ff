using Microsoft.EntityFrameworkCore;
using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>The day at the gate, as the fire brigade's officers see it.</summary>
internal static class ConductExamples
{
    private const string Body = "XF";

    public static IReadOnlyList<Example> All { get; } =
    [
        new("Verifications_VerifyVisit", null, async demo => await TodaysAsync(demo, ParticipationState.Invited) is { } visit ? Sent.Of(("code", visit.VerificationCode)) : null),
        new("Inspections_NameOfficers", "xf.officer", async demo => await OfficersAsync(demo, officers => new OfficerNaming(officers))),
        new("Inspections_CheckIn", "xf.officer", async demo => await OfficersAsync(demo, officers => new CheckInForm(officers))),
        new("Inspections_SubmitFindings", "xf.officer", FindAsync),
        new("Inspections_FindNobody", "xf.officer", async demo => await TodaysAsync(demo, ParticipationState.CheckedIn) is { } visit ? Sent.To(visit, new NobodyForm("厂门上锁，门卫称全厂停产检修")) : null),
    ];

    private static Task<Inspection?> TodaysAsync(Demonstration demo, ParticipationState state)
    {
        var today = demo.Today;
        return demo.Db.Inspections.Where(inspection => inspection.Date == today && (inspection.Status == InspectionStatus.Confirmed || inspection.Status == InspectionStatus.InProgress)
                && inspection.Participations.Any(part => part.Department == Body && part.State == state))
            .OrderBy(inspection => inspection.Number).FirstOrDefaultAsync();
    }

    private static async Task<Sent?> OfficersAsync(Demonstration demo, Func<IReadOnlyList<Domain.Filings.OfficerRef>, object> body) =>
        await TodaysAsync(demo, ParticipationState.Invited) is { } visit ? Sent.To(visit, body(await demo.OfficersAsync(Body, new(demo.Today, demo.Today)))) : null;

    /// <summary>One item fails, the others pass.</summary>
    private static async Task<Sent?> FindAsync(Demonstration demo)
    {
        if (await TodaysAsync(demo, ParticipationState.CheckedIn) is not { } visit) return null;
        var part = await demo.Db.Participations.Include(part => part.Checklist).SingleAsync(part => part.InspectionId == visit.Id && part.Department == Body);
        var items = part.Checklist.OrderBy(entry => entry.Position).Select((entry, index) => index == 0
            ? new ItemFinding(entry.ItemId, CheckResult.Fail, "现场查看", new HazardOrder("2号车间安全出口被成品货架占用", HazardGrade.General, demo.Today.AddDays(14)))
            : new ItemFinding(entry.ItemId, CheckResult.Pass));
        return Sent.To(visit, new FindingsForm([.. items]));
    }
}
