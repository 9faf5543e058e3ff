using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Calendar;
using Supervision.Domain.Calendar;

namespace Supervision.Api.OpenApi.Examples;

internal static class CalendarExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("WorkCalendar_Get", "yj.lead", ("year", 2026)),
        Example.Reading("WorkCalendar_GetDeadline", "yj.lead", ("kind", DeadlineKind.MonthlyFiling), ("date", "2026-10-01")),
        new("WorkCalendar_Publish", "yj.lead", PublishAsync),
        new("WorkCalendar_Preview", "yj.lead", async demo => await PublishAsync(demo) is { } sent ? sent with { Version = null } : null),
        Example.Reading("WorkCalendar_Read", "yj.lead", ("year", 2026)),
        Example.Reading("WorkCalendar_Export", "yj.lead", ("year", 2026)),
        Example.Reading("PlanParameters_List", "yj.lead", ("size", 1)),
        Example.Reading("PlanParameters_GetCurrent", "yj.lead"),
        Example.Reading("PlanParameters_Suppose", "yj.lead", ("aheadOfVisitWorkingDays", 5)),
        new("PlanParameters_Record", "yj.lead", demo => Task.FromResult<Sent?>(Sent.With(
            new RecordPlanParameters(demo.Today.AddDays(1), "坪安办〔2026〕41号", new() { AnswerWorkingDays = 2, JointInspectionTarget = 90 })))),
    ];

    /// <summary>A year that is far enough away for nothing to be due in it.</summary>
    private static async Task<Sent?> PublishAsync(Demonstration demo)
    {
        var year = demo.Today.Year + 3;
        var version = await demo.Db.HolidaySchedules.Where(schedule => schedule.Year == year).Select(schedule => schedule.Version).SingleOrDefaultAsync();
        var days = new List<SpecialDay> { new(new(year, 1, 1), DayKind.Holiday, "元旦"), new(new(year, 10, 1), DayKind.Holiday, "国庆节"), new(new(year, 10, 2), DayKind.Holiday, "国庆节") };
        return Sent.Of(("year", year)) with { Version = version, Body = new ScheduleForm(days, Provisional: true) };
    }
}
