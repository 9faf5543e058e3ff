using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>What a year's schedule would move if it were published now; nothing is published.</summary>
public sealed record PreviewSchedule(int Year, IReadOnlyList<SpecialDay> Days, bool Provisional) : IQuery<Result<SchedulePreview>>;

/// <summary>发布放假安排之前的核对；什么都不发布</summary>
/// <param name="Moved">如果发布，将变动的未办结期限</param>
public sealed record SchedulePreview(IReadOnlyList<MovedDeadline> Moved);

internal sealed class PreviewScheduleValidator : AbstractValidator<PreviewSchedule>
{
    public PreviewScheduleValidator()
    {
        RuleFor(preview => preview.Year).IsCalendarYear();
        RuleFor(preview => preview.Days).AreScheduleDays();
    }
}

internal sealed class PreviewScheduleHandler(ISupervisionDb db, IEnumerable<IOpenDeadlines> open) : IRequestHandler<PreviewSchedule, Result<SchedulePreview>>
{
    public async Task<Result<SchedulePreview>> Handle(PreviewSchedule request, CancellationToken ct)
    {
        var schedules = await db.HolidaySchedules.AsNoTracking().Include(each => each.Versions).ToListAsync(ct);
        if (HolidaySchedule.Refuses(request.Year, request.Days) is { } refused) return refused;

        var (before, after) = (PublishedCalendar.Of(schedules), PublishedCalendar.Of(schedules, new(request.Year, request.Provisional, request.Days)));
        // They are counted under their locks, as they would be; nothing is saved.
        return await db.InTransactionAsync<Result<SchedulePreview>>(async () => new SchedulePreview(await open.RecountAsync(before, after, ct)), ct);
    }
}
