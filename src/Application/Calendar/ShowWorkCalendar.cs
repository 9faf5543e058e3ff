using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>A year's schedule with its versions. A year of which nothing is known has no days and version 0.</summary>
public sealed record ShowWorkCalendar(int Year) : IQuery<Result<WorkCalendarYear>>;

/// <param name="Provisional">暂定：国务院办公厅通知尚未公布，经过该年的期限可能变动</param>
/// <param name="Days">现行安排列明的日期，按日期顺序；可含上年12月的日期</param>
/// <param name="Months">十二个月的工作日</param>
/// <param name="Versions">历次版本，新的在前，第一个为现行</param>
/// <param name="Version">用于 <c>If-Match</c>；尚无安排时为0</param>
public sealed record WorkCalendarYear(
    int Year, bool Provisional, IReadOnlyList<SpecialDay> Days, IReadOnlyList<WorkMonth> Months, IReadOnlyList<ScheduleVersionRow> Versions, int Version) : IVersioned
{
    internal static WorkCalendarYear Of(int year, HolidaySchedule? schedule, IWorkCalendar calendar) => new(
        year,
        schedule?.InForce?.Provisional ?? true,
        schedule?.InForce?.Days ?? [],
        [.. Enumerable.Range(1, 12).Select(month => WorkMonth.Of(new(year, month), calendar))],
        [.. (schedule?.Versions ?? []).OrderByDescending(version => version.Number).Select(ScheduleVersionRow.Of)],
        schedule?.Version ?? 0);
}

/// <param name="WorkingDays">工作日数</param>
/// <param name="RestDays">不上班的日，如 1、4、5</param>
public sealed record WorkMonth(YearMonth Month, int WorkingDays, IReadOnlyList<int> RestDays)
{
    internal static WorkMonth Of(YearMonth month, IWorkCalendar calendar)
    {
        int[] rest = [.. Enumerable.Range(1, month.LastDay.Day).Where(day => !calendar.IsWorkingDay(new(month.Year, month.Month, day)))];
        return new(month, month.LastDay.Day - rest.Length, rest);
    }
}

/// <param name="Number">版次，从1起，最大的为现行</param>
/// <param name="Reference">随系统参考数据载入</param>
public sealed record ScheduleVersionRow(int Number, bool Provisional, bool Reference, DateTimeOffset PublishedAt, string PublishedBy, IReadOnlyList<SpecialDay> Days)
{
    internal static ScheduleVersionRow Of(ScheduleVersion version) =>
        new(version.Number, version.Provisional, version.Reference, version.PublishedAt, version.PublishedBy, version.Days);
}

internal sealed class ShowWorkCalendarValidator : AbstractValidator<ShowWorkCalendar>
{
    public ShowWorkCalendarValidator() => RuleFor(query => query.Year).IsCalendarYear();
}

internal sealed class ShowWorkCalendarHandler(ISupervisionDb db, IWorkCalendar calendar) : IRequestHandler<ShowWorkCalendar, Result<WorkCalendarYear>>
{
    public async Task<Result<WorkCalendarYear>> Handle(ShowWorkCalendar request, CancellationToken ct)
    {
        var schedule = await db.HolidaySchedules.AsNoTracking().Include(each => each.Versions).SingleOrDefaultAsync(each => each.Year == request.Year, ct);
        return WorkCalendarYear.Of(request.Year, schedule, calendar);
    }
}
