using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Closure;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>From the hazard to the closure of the visit that found it.</summary>
internal static class HazardExamples
{
    private const string Body = "XF";

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Hazards_List", "yj.lead", ("status", HazardStatus.Ordered), ("size", 1)),
        Example.Reading("Hazards_Count", "yj.lead", ("body", "XF")),
        Example.Reading("Hazards_Export", "yj.lead", ("format", "xlsx"), ("status", HazardStatus.Ordered)),
        new("Hazards_Show", "yj.lead", async demo => Sent.At(await OrderedAsync(demo))),
        new("Hazards_ListEnterprise", "yj.lead", async demo => Sent.Of(("id", (await demo.OwnEnterpriseAsync())!), ("size", 1))),
        new("Hazards_Extend", "xf.liaison", async demo => await OrderedAsync(demo) is { } hazard
            ? Sent.To(hazard, new Extension((hazard.DueOn > demo.Today ? hazard.DueOn : demo.Today).AddDays(7), "消防门定制尚未到货")) : null),
        new("Hazards_Rectify", Demonstration.EnterpriseAccount, RectifyAsync),
        new("Hazards_Countersign", "yj.lead", async demo => Sent.To(await demo.Db.Hazards
            .Where(hazard => hazard.Status == HazardStatus.Rectified && hazard.PassedAt != null).OrderBy(hazard => hazard.Number).FirstOrDefaultAsync(), new Countersign(Agreed: true))),
        new("Rechecks_Plan", "xf.liaison", PlanAsync),
        Example.Reading("Rechecks_List", "yj.lead", ("size", 1)),
        Example.Reading("Rechecks_Export", "yj.lead", ("format", "xlsx")),
        new("Rechecks_Show", "yj.lead", async demo => Sent.At(await demo.Db.Rechecks.OrderByDescending(recheck => recheck.Date).FirstOrDefaultAsync())),
        new("Rechecks_Move", "xf.liaison", async demo => Sent.To(await PlannedAsync(demo), new RecheckDay(demo.Calendar.Offset(demo.Today, 2), "企业当日停产检修"))),
        new("Rechecks_RecordResults", "xf.officer", RecordAsync),
        new("Rechecks_CallOff", "xf.liaison", async demo => Sent.To(await PlannedAsync(demo), new ReasonForm("隐患已移交其他单位"))),
        new("ClosureReports_Submit", "xf.liaison", ReportAsync),
        Example.Reading("ClosureReports_List", "yj.lead", ("size", 1)),
        Example.Reading("ClosureReports_Export", "yj.lead", ("format", "xlsx")),
        Example.Reading("ClosureReports_Count", "yj.lead", ("department", "XF")),
        Example.Reading("ClosureReports_ListOwedReports", "yj.lead", ("size", 1)),
        new("ClosureReports_Show", "yj.lead", async demo => Sent.At(await demo.Db.ClosureReports.OrderByDescending(report => report.SubmittedAt).FirstOrDefaultAsync())),
    ];

    private static Task<Recheck?> PlannedAsync(Demonstration demo) => demo.Db.Rechecks
        .Where(recheck => recheck.Status == RecheckStatus.Planned && recheck.Hazards.Any(each => each.Department == Body && each.Open)).OrderByDescending(recheck => recheck.Date).FirstOrDefaultAsync();

    private static Task<Hazard?> OrderedAsync(Demonstration demo) => demo.Db.Hazards
        .Where(hazard => hazard.Body == Body && hazard.Status == HazardStatus.Ordered && hazard.OriginallyDueOn == null).OrderByDescending(hazard => hazard.Number).FirstOrDefaultAsync();

    private static async Task<Sent?> RectifyAsync(Demonstration demo)
    {
        var own = await demo.OwnEnterpriseAsync();
        return Sent.To(await demo.Db.Hazards.Where(hazard => hazard.EnterpriseId == own && hazard.Status == HazardStatus.Ordered).OrderBy(hazard => hazard.Number).FirstOrDefaultAsync(),
            new Rectification("已清理货架，恢复安全出口，并划线标示"));
    }

    /// <summary>Where several bodies wait at an enterprise, all that waits is rechecked together.</summary>
    private static async Task<Sent?> PlanAsync(Demonstration demo)
    {
        var planned = demo.Db.Rechecks.Where(recheck => recheck.Status == RecheckStatus.Planned).SelectMany(recheck => recheck.Hazards).Select(hazard => hazard.HazardId);
        var waiting = await demo.Db.Hazards.Where(hazard => hazard.Status == HazardStatus.Rectified && hazard.PassedAt == null && !planned.Contains(hazard.Id)).OrderBy(hazard => hazard.Number).ToListAsync();
        var together = waiting.GroupBy(hazard => hazard.EnterpriseId).FirstOrDefault(enterprise => enterprise.Any(hazard => hazard.Body == Body));
        return together is null ? null : Sent.With(new PlanRecheck(together.First(hazard => hazard.Body == Body).InspectionId, demo.Today, [.. together.Select(hazard => hazard.Id)]));
    }

    private static async Task<Sent?> RecordAsync(Demonstration demo)
    {
        var today = demo.Today;
        var recheck = await demo.Db.Rechecks.Include(recheck => recheck.Hazards)
            .Where(recheck => recheck.Status == RecheckStatus.Planned && recheck.Date <= today && recheck.Hazards.Any(hazard => hazard.Department == Body && hazard.Passed == null)).FirstOrDefaultAsync();
        return recheck is null ? null : Sent.To(recheck, new RecheckResults([.. recheck.Hazards.Where(hazard => hazard.Department == Body && hazard.Passed == null)
            .Select(hazard => new RecheckResult(hazard.HazardId, Passed: true, "已整改到位"))]));
    }

    private static async Task<Sent?> ReportAsync(Demonstration demo)
    {
        var part = await demo.Db.Participations.Where(part => part.Department == Body && part.State == ParticipationState.ProcedureClosed).OrderBy(part => part.ReportDueOn).FirstOrDefaultAsync();
        return part is null ? null : Sent.With(new SubmitClosureReport(part.InspectionId, "发现的隐患均已整改并经复查通过，未立案处罚。"));
    }
}
