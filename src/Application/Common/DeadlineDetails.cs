using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Common;

/// <summary>期限</summary>
/// <param name="Date">最后一天（含当日，北京时间）</param>
/// <param name="WorkingDaysLeft">还剩几个工作日：当日为0，逾期为负数</param>
/// <param name="Provisional">暂定：该年放假安排尚未公布，日期可能变动</param>
/// <param name="Clause">What sets it: <c>五(三)2</c>.</param>
public sealed record DeadlineDetails(DateOnly Date, int WorkingDaysLeft, bool Provisional, Clause Clause)
{
    public static DeadlineDetails Of(Deadline deadline, IWorkCalendar calendar, DateOnly today) =>
        new(deadline.Date, calendar.WorkingDaysLeft(today, deadline.Date), deadline.Provisional, deadline.Clause);

    public static DeadlineDetails Of(DateOnly date, Clause clause, IWorkCalendar calendar, DateOnly today) =>
        new(date, calendar.WorkingDaysLeft(today, date), calendar.IsProvisional(date.Year), clause);
}
