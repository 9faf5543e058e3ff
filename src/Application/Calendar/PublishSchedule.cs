using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>Puts a year's holiday schedule in force as its newest version, and counts every open deadline again.</summary>
/// <param name="Version">What the caller has read; 0 for a year of which nothing is published.</param>
/// <param name="Provisional">The days are only what is known so far.</param>
public sealed record PublishSchedule(int Year, int Version, IReadOnlyList<SpecialDay> Days, bool Provisional) : ICommand<Result<PublishedSchedule>>;

/// <summary>发布后的放假安排</summary>
/// <param name="Moved">因此变动的未办结期限</param>
public sealed record PublishedSchedule(
    int Year, bool Provisional, IReadOnlyList<SpecialDay> Days, IReadOnlyList<ScheduleVersionRow> Versions, IReadOnlyList<MovedDeadline> Moved, int Version) : IVersioned;

internal sealed class PublishScheduleValidator : AbstractValidator<PublishSchedule>
{
    public PublishScheduleValidator()
    {
        RuleFor(command => command.Year).IsCalendarYear();
        RuleFor(command => command.Days).AreScheduleDays();
    }
}

internal sealed class PublishScheduleHandler(ISupervisionDb db, IEnumerable<IOpenDeadlines> open, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<PublishSchedule, Result<PublishedSchedule>>
{
    public async Task<Result<PublishedSchedule>> Handle(PublishSchedule request, CancellationToken ct)
    {
        await db.LockAsync(PublishedCalendar.Turn, ct);
        var schedules = await db.HolidaySchedules.Include(each => each.Versions).ToListAsync(ct);
        var before = PublishedCalendar.Of(schedules);

        var schedule = schedules.Find(each => each.Year == request.Year);
        if ((schedule?.Version ?? 0) != request.Version) return RecordErrors.Stale;
        if (schedule is null) schedules.Add(schedule = db.HolidaySchedules.Add(HolidaySchedule.For(request.Year)).Entity);

        var published = schedule.Publish(request.Days, new(clock.GetUtcNow(), user.DisplayName, request.Provisional));
        if (published.Error is { } error) return error;

        var after = PublishedCalendar.Of(schedules);
        var moved = await open.RecountAsync(before, after, ct);

        await db.SaveChangesAsync(ct);
        var year = WorkCalendarYear.Of(request.Year, schedule, after);
        return new PublishedSchedule(year.Year, year.Provisional, year.Days, year.Versions, moved, year.Version);
    }
}
