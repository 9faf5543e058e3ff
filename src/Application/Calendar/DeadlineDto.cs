using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>A deadline as every answer shows it, so that no reader counts working days.</summary>
/// <param name="Date">The last day, inclusive to its end.</param>
/// <param name="WorkingDaysLeft">Working days after today up to and including the date; 0 on the day itself; negative when past.</param>
/// <param name="Provisional">The date passes through a year whose holiday notice is not published and may still move.</param>
/// <param name="Clause">The clause that sets it: 五(三)2.</param>
public sealed record DeadlineDto(DateOnly Date, int WorkingDaysLeft, bool Provisional, string Clause)
{
    public static DeadlineDto Of(Deadline deadline, IWorkCalendar calendar, DateOnly today) =>
        new(deadline.Date, calendar.WorkingDaysBetween(today, deadline.Date), deadline.Provisional, deadline.Clause.Text);

    /// <summary>For a date that is stored: a hazard's or a closure report's due day.</summary>
    public static DeadlineDto Of(DateOnly dueOn, Clause clause, IWorkCalendar calendar, DateOnly today) =>
        new(dueOn, calendar.WorkingDaysBetween(today, dueOn), calendar.IsProvisional(dueOn.Year), clause.Text);
}
