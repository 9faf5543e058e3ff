using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

/// <summary>The deadlines that the Plan sets; on the wire the kinds of <c>/work-calendar/deadline</c>.</summary>
public enum DeadlineKind
{
    [Label("双随机名单备案")] MonthlyFiling,
    [Label("街道月报")] MonthlyReport,
    [Label("检查前备案")] AheadOfVisit,
    [Label("闭环反馈")] AfterClosure,
    [Label("年度执法计划")] AnnualPlan,
}

/// <summary>How the Plan counts: each deadline with its clause and a sentence that shows the counting to an officer.</summary>
public static class Deadlines
{
    /// <summary>双随机名单在每月5日前: inclusive; moved to the next working day where the 5th is none.</summary>
    public static Deadline MonthlyFiling(IWorkCalendar calendar, PlanParameters parameters, YearMonth month) =>
        ByDay(calendar, Clause.Filing, $"每月{parameters.MonthlyDay}日前", new(month.Year, month.Month, parameters.MonthlyDay));

    /// <summary>街道应急办每月5日前将上个月情况报区应急管理局.</summary>
    /// <param name="dueIn">The month in which the report is due, which is the one after the month that it reports.</param>
    public static Deadline MonthlyReport(IWorkCalendar calendar, PlanParameters parameters, YearMonth dueIn) =>
        ByDay(calendar, Clause.MonthlyReports, $"每月{parameters.MonthlyDay}日前", new(dueIn.Year, dueIn.Month, parameters.MonthlyDay));

    /// <summary>专项和临时名单提前3个工作日: the last day on which filing is in time; the visit's own day does not count.</summary>
    public static Deadline AheadOfVisit(IWorkCalendar calendar, PlanParameters parameters, DateOnly visit) =>
        Counted(calendar, Clause.Filing, visit, -parameters.AheadOfVisitWorkingDays, $"检查日{visit:M月d日}当日不计，提前{parameters.AheadOfVisitWorkingDays}个工作日");

    /// <summary>程序闭环后3个工作日: the day itself does not count.</summary>
    public static Deadline AfterClosure(IWorkCalendar calendar, PlanParameters parameters, DateOnly closed) =>
        Counted(calendar, Clause.Closure, closed, parameters.AfterClosureWorkingDays, $"闭环日{closed:M月d日}当日不计，其后{parameters.AfterClosureWorkingDays}个工作日");

    /// <summary>年度执法计划在每年3月底前: inclusive; moved like the 5th.</summary>
    public static Deadline AnnualPlan(IWorkCalendar calendar, PlanParameters parameters, int year) =>
        ByDay(calendar, Clause.AnnualPlans, $"每年{parameters.AnnualPlanMonth}月底前", new YearMonth(year, parameters.AnnualPlanMonth).LastDay);

    /// <summary>
    /// How long an invited body may take to answer; the day on which it is asked does not count. 五(三)4. Never longer than to the working day before the visit, so that the lead can still confirm it,
    /// and where no such day is left, the day on which it is asked.
    /// </summary>
    public static Deadline Answer(IWorkCalendar calendar, PlanParameters parameters, DateOnly asked, DateOnly visit)
    {
        var usual = Counted(calendar, Clause.JointEnforcement, asked, parameters.AnswerWorkingDays, $"邀请日{asked:M月d日}当日不计，其后{parameters.AnswerWorkingDays}个工作日");
        var before = calendar.Offset(visit, -1);
        if (usual.Date <= before) return usual;
        return before < asked
            ? Made(calendar, Clause.JointEnforcement, asked, asked, $"检查日{visit:M月d日}前已没有工作日，邀请当日答复")
            : Made(calendar, Clause.JointEnforcement, asked, before, $"检查日{visit:M月d日}之前的最后一个工作日，最迟{before:yyyy年M月d日}");
    }

    /// <param name="date">Any day of the month for the monthly kinds, of the year for the annual plan; the visit's day; the day of closing.</param>
    public static Deadline Of(DeadlineKind kind, IWorkCalendar calendar, PlanParameters parameters, DateOnly date) => kind switch
    {
        DeadlineKind.MonthlyFiling => MonthlyFiling(calendar, parameters, YearMonth.Of(date)),
        DeadlineKind.MonthlyReport => MonthlyReport(calendar, parameters, YearMonth.Of(date)),
        DeadlineKind.AheadOfVisit => AheadOfVisit(calendar, parameters, date),
        DeadlineKind.AfterClosure => AfterClosure(calendar, parameters, date),
        DeadlineKind.AnnualPlan => AnnualPlan(calendar, parameters, date.Year),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static Deadline ByDay(IWorkCalendar calendar, Clause clause, string rule, DateOnly last)
    {
        var date = calendar.OnOrAfter(last);
        var moved = date == last ? "" : $"；{last:M月d日}不是工作日，顺延至其后第一个工作日{date:M月d日}（民法典第二百零三条）";
        return Made(calendar, clause, last, date, $"{rule}，含{last:M月d日}当日{moved}");
    }

    private static Deadline Counted(IWorkCalendar calendar, Clause clause, DateOnly from, int n, string rule)
    {
        var date = n == 0 ? from : calendar.Offset(from, n);
        return Made(calendar, clause, from, date, $"{rule}，最迟{date:yyyy年M月d日}");
    }

    private static Deadline Made(IWorkCalendar calendar, Clause clause, DateOnly from, DateOnly to, string explanation)
    {
        var (first, last) = from < to ? (from.Year, to.Year) : (to.Year, from.Year);
        var open = Enumerable.Range(first, last - first + 1).Where(calendar.IsProvisional).ToList();
        var caveat = open.Count == 0 ? "" : $"；{string.Join('、', open)}年放假安排尚未公布，日期为暂定";
        return new(to, open.Count > 0, clause, explanation + caveat);
    }
}
