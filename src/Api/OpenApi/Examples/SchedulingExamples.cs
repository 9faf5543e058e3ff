using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Domain.Inspections;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>Visits until everyone has agreed on their day.</summary>
internal static class SchedulingExamples
{
    private const string Street = "440310005";

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Inspections_List", "yj.lead", ("status", InspectionStatus.Confirmed), ("sort", "date"), ("size", 1)),
        Example.Reading("Inspections_Export", "yj.lead", ("format", "xlsx"), ("status", InspectionStatus.Confirmed)),
        new("Inspections_Show", "yj.lead", WithHazardsAsync),
        new("Inspections_ShowChecklists", "yj.lead", WithHazardsAsync),
        new("Inspections_ShowTimeline", "yj.lead", WithHazardsAsync),
        new("Inspections_ShowQr", "yj.lead", WithHazardsAsync),
        new("Inspections_ListEnterprise", "yj.lead", async demo => Sent.Of(("id", (await demo.OwnEnterpriseAsync())!), ("size", 1))),
        new("Inspections_Schedule", "kz.coordinator", ScheduleAsync),
        new("Inspections_Respond", "hb.liaison", demo => AskedAsync(demo, "HB", new(Answer.Accepted))) { Name = "接受" },
        new("Inspections_Respond", "xf.liaison", demo => AskedAsync(demo, "XF", new(Answer.Declined, "执法力量当日已另有安排"))) { Name = "不参加" },
        new("Inspections_Drop", "yj.lead", DropAsync),
        new("Inspections_Confirm", "yj.lead", async demo => Sent.To(await AgreedAsync(demo))),
        new("Inspections_Notify", "yj.lead", async demo => Sent.To(await Coming(demo).Where(inspection => inspection.Status == InspectionStatus.Confirmed && inspection.NotifiedAt == null).FirstOrDefaultAsync())),
        new("Inspections_Cancel", "yj.lead", async demo => Sent.To(await Coming(demo).Where(inspection => inspection.Status == InspectionStatus.Scheduled).FirstOrDefaultAsync(), new ReasonForm("企业停产检修"))),
    ];

    /// <summary>Visits that are still to come, the nearest first.</summary>
    private static IQueryable<Inspection> Coming(Demonstration demo)
    {
        var today = demo.Today;
        return demo.Db.Inspections.Include(inspection => inspection.Participations).Where(inspection => inspection.Date >= today).OrderBy(inspection => inspection.Date).ThenBy(inspection => inspection.Number);
    }

    private static async Task<Sent?> WithHazardsAsync(Demonstration demo) => Sent.At(await demo.Db.Inspections
        .Where(inspection => inspection.Status == InspectionStatus.Rectifying).OrderByDescending(inspection => inspection.Date).ThenBy(inspection => inspection.Number).FirstOrDefaultAsync());

    private static async Task<Sent?> ScheduleAsync(Demonstration demo)
    {
        var today = demo.Today;
        var waiting = await demo.Db.Inspections.Include(inspection => inspection.Participations)
            .Where(inspection => inspection.Status == InspectionStatus.Dispatched && inspection.Subdistrict == Street && inspection.WindowTo > today && inspection.Participations.Any(part => part.Department == "XF"))
            .OrderByDescending(inspection => inspection.Participations.Count).ThenBy(inspection => inspection.Number).ToListAsync();
        foreach (var inspection in waiting)
        {
            var day = demo.Calendar.OnOrAfter(inspection.WindowFrom > today ? inspection.WindowFrom : today.AddDays(1));
            if (day <= inspection.WindowTo) return Sent.To(inspection, new VisitDay(day, Session.Am));
        }

        return null;
    }

    private static async Task<Sent?> AskedAsync(Demonstration demo, string department, InvitationAnswer answer) => Sent.To(await Coming(demo)
        .Where(inspection => inspection.Status == InspectionStatus.Scheduled && inspection.Participations.Any(part => part.Department == department && part.Answer == Answer.Pending)).FirstOrDefaultAsync(), answer);

    private static async Task<Sent?> DropAsync(Demonstration demo)
    {
        var inspection = await Coming(demo).Where(inspection => inspection.Participations.Any(part => part.Answer == Answer.Declined && part.State == ParticipationState.Invited)).FirstOrDefaultAsync();
        return inspection is null ? null : Sent.To(inspection, new DropForm(inspection.Participations.First(part => part is { Answer: Answer.Declined, State: ParticipationState.Invited }).Department));
    }

    private static async Task<Inspection?> AgreedAsync(Demonstration demo) => (await Coming(demo).Where(inspection => inspection.Status == InspectionStatus.Scheduled).ToListAsync())
        .Find(inspection => inspection.Participations.Where(part => part.State != ParticipationState.Dropped).All(part => part.Answer == Answer.Accepted));
}
