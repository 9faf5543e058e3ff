using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>
/// Counts a deadline by the parameters of the day on which its counting begins: the first of the month or the year, the visit's day, the day of closing. So everybody who asks, and whenever they ask,
/// gets the same day, and an adjustment of the Plan does not move what is running.
/// </summary>
internal static class PlanDeadlines
{
    public static Deadline Of(this IPlanParameters parameters, DeadlineKind kind, IWorkCalendar calendar, DateOnly date) =>
        Deadlines.Of(kind, calendar, parameters.On(BeginOf(kind, date)), date);

    private static DateOnly BeginOf(DeadlineKind kind, DateOnly date) => kind switch
    {
        DeadlineKind.MonthlyFiling or DeadlineKind.MonthlyReport => YearMonth.Of(date).FirstDay,
        DeadlineKind.AnnualPlan => new(date.Year, 1, 1),
        _ => date,
    };
}
