using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Common;

/// <summary>A last day as every answer shows it, so that no client ever counts working days.</summary>
/// <param name="Date">The last day, inclusive to its end, in Asia/Shanghai.</param>
/// <param name="WorkingDaysLeft">Working days from today (not counted) to the date (counted); 0 on the day itself, negative when overdue.</param>
/// <param name="Provisional">True where a year's holiday schedule is not published yet, so that the date may move.</param>
/// <param name="Clause">What sets it: <c>五(三)2</c>.</param>
public sealed record DeadlineDto(DateOnly Date, int WorkingDaysLeft, bool Provisional, Clause Clause)
{
    public static DeadlineDto Of(Deadline deadline, IWorkCalendar calendar, DateOnly today) =>
        new(deadline.Date, calendar.WorkingDaysBetween(today, deadline.Date), deadline.Provisional, deadline.Clause);

    public static DeadlineDto Of(DateOnly date, Clause clause, IWorkCalendar calendar, DateOnly today) =>
        new(date, calendar.WorkingDaysBetween(today, date), calendar.IsProvisional(date.Year), clause);
}
