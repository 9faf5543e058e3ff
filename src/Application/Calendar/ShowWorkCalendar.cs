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

/// <param name="Provisional">The State Council's notice for the year is not published: dates counted through it may move.</param>
/// <param name="Days">What the schedule in force names, in the order of dates; may include days of the December before.</param>
/// <param name="Months">All twelve months as they are worked.</param>
/// <param name="Versions">Newest first; the first is in force.</param>
/// <param name="Version">For <c>If-Match</c>; 0 where nothing is published yet.</param>
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

/// <param name="WorkingDays">How many days of the month are worked.</param>
/// <param name="RestDays">The days of the month that are not worked: 1, 4, 5 …</param>
public sealed record WorkMonth(YearMonth Month, int WorkingDays, IReadOnlyList<int> RestDays)
{
    internal static WorkMonth Of(YearMonth month, IWorkCalendar calendar)
    {
        int[] rest = [.. Enumerable.Range(1, month.LastDay.Day).Where(day => !calendar.IsWorkingDay(new(month.Year, month.Month, day)))];
        return new(month, month.LastDay.Day - rest.Length, rest);
    }
}

/// <param name="Number">From 1; the highest is in force.</param>
/// <param name="Reference">It came with the product's reference data.</param>
public sealed record ScheduleVersionRow(int Number, bool Provisional, bool Reference, DateTimeOffset PublishedAt, string PublishedBy, IReadOnlyList<SpecialDay> Days)
{
    internal static ScheduleVersionRow Of(ScheduleVersion version) =>
        new(version.Number, version.Provisional, version.Reference, version.PublishedAt, version.PublishedBy, version.Days);
}

internal sealed class ShowWorkCalendarValidator : AbstractValidator<ShowWorkCalendar>
{
    public ShowWorkCalendarValidator() => RuleFor(query => query.Year).InclusiveBetween(CalendarYears.First, CalendarYears.Last);
}

internal sealed class ShowWorkCalendarHandler(ISupervisionDb db, IWorkCalendar calendar) : IRequestHandler<ShowWorkCalendar, Result<WorkCalendarYear>>
{
    public async Task<Result<WorkCalendarYear>> Handle(ShowWorkCalendar request, CancellationToken ct)
    {
        var schedule = await db.HolidaySchedules.AsNoTracking().Include(each => each.Versions).SingleOrDefaultAsync(each => each.Year == request.Year, ct);
        return WorkCalendarYear.Of(request.Year, schedule, calendar);
    }
}
