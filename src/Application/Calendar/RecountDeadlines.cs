using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>
/// Counts every open deadline again by the published calendar; what is right already stays. A publication counts at once, but a request that was on its way, or a replica that still
/// had the calendar of half a minute ago, may have stored a date of the old one after it: a job sends this when that time is over, and as often as it likes.
/// </summary>
public sealed record RecountDeadlines : ICommand<Result<RecountedDeadlines>>;

/// <param name="Moved">What was still counted on an older calendar.</param>
public sealed record RecountedDeadlines(IReadOnlyList<MovedDeadline> Moved);

internal sealed class RecountDeadlinesHandler(ISupervisionDb db, IEnumerable<IOpenDeadlines> open) : IRequestHandler<RecountDeadlines, Result<RecountedDeadlines>>
{
    public async Task<Result<RecountedDeadlines>> Handle(RecountDeadlines request, CancellationToken ct)
    {
        await db.LockAsync(PublishedCalendar.Turn, ct);
        var calendar = PublishedCalendar.Of(await db.HolidaySchedules.AsNoTracking().Include(each => each.Versions).ToListAsync(ct));
        List<MovedDeadline> moved = [];
        foreach (var deadlines in open) moved.AddRange(await deadlines.RecountAsync(calendar, calendar, ct));
        await db.SaveChangesAsync(ct);
        return new RecountedDeadlines(moved);
    }
}

/// <summary>The calendar as the database has it now, not as this process remembers it.</summary>
internal static class PublishedCalendar
{
    /// <summary>Publications and recounts, one at a time.</summary>
    public static readonly LockKey Turn = LockKey.Of("work-calendar");

    public static WorkCalendar Of(IEnumerable<HolidaySchedule> schedules) => new(schedules.Select(schedule => schedule.AsYear()).OfType<YearSchedule>());
}
