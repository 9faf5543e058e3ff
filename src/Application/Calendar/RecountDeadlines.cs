using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Jobs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>
/// Counts every open deadline again by the published calendar; what is right already stays. A publication counts at once, but a request that was on its way, or a replica that still
/// had the calendar of half a minute ago, may have stored a date of the old one after it: a job sends this, as often as it likes.
/// </summary>
public sealed record RecountDeadlines : ICommand<Result<JobReport>>;

internal sealed class RecountDeadlinesHandler(ISupervisionDb db, IEnumerable<IOpenDeadlines> open) : IRequestHandler<RecountDeadlines, Result<JobReport>>
{
    /// <summary>How many moved deadlines the report names; the courses of their visits name all.</summary>
    private const int Named = 5;

    public async Task<Result<JobReport>> Handle(RecountDeadlines request, CancellationToken ct)
    {
        await db.LockAsync(PublishedCalendar.Turn, ct);
        var calendar = PublishedCalendar.Of(await db.HolidaySchedules.AsNoTracking().Include(each => each.Versions).ToListAsync(ct));
        var moved = await open.RecountAsync(calendar, calendar, ct);
        await db.SaveChangesAsync(ct);
        return new JobReport(Say(moved));
    }

    private static string Say(List<MovedDeadline> moved) => moved.Count == 0
        ? "未到期的期限均按现行放假安排计算"
        : $"按现行放假安排改正 {moved.Count} 个期限：{string.Join('；', moved.Take(Named).Select(one => $"{one.Subject}{DayWords.Moved(one.From, "改为", one.To)}"))}{(moved.Count > Named ? " 等" : "")}";
}

/// <summary>The calendar as the database has it now, not as this process remembers it.</summary>
internal static class PublishedCalendar
{
    /// <summary>Publications and recounts, one at a time.</summary>
    public static readonly LockKey Turn = LockKey.Of("work-calendar");

    public static WorkCalendar Of(IEnumerable<HolidaySchedule> schedules) => new(schedules.Select(schedule => schedule.AsYear()).OfType<YearSchedule>());

    /// <summary>As it would be with this year in the place of what is in force of it.</summary>
    public static WorkCalendar Of(IEnumerable<HolidaySchedule> schedules, YearSchedule supposed) =>
        new([.. schedules.Where(schedule => schedule.Year != supposed.Year).Select(schedule => schedule.AsYear()).OfType<YearSchedule>(), supposed]);
}
