using Supervision.Application.Common.Rules;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>What is known when a visit's day is set or confirmed.</summary>
/// <param name="Window">Days on which every line of the visit may be served.</param>
internal sealed record DayFacts(DateOnly Date, DateOnly Today, DateWindow Window, bool IsWorkingDay)
{
    public static DayFacts Of(Inspection visit, DateOnly day, DateOnly today, IWorkCalendar calendar) =>
        new(day, today, new(visit.WindowFrom, visit.WindowTo), calendar.IsWorkingDay(day));
}

internal static class SchedulingRules
{
    public static readonly Rule<DayFacts> NotPast = new("inspection.date.past", Clause.EnforcementDays,
        "检查日期不早于今天",
        facts => facts.Date >= facts.Today,
        facts => $"{facts.Date:M月d日}已过，请改到今天或以后");

    public static readonly Rule<DayFacts> InWindow = new("inspection.date.window", Clause.Filing,
        "检查日期在各单位备案的检查窗口之内",
        facts => facts.Window.Contains(facts.Date),
        facts => $"{facts.Date:M月d日}不在各单位备案的共同窗口内（{facts.Window.From:M月d日}至{facts.Window.To:M月d日}）");

    public static readonly Rule<DayFacts> WorkingDay = new("inspection.date.holiday", Clause.EnforcementDays,
        "检查日期是工作日",
        facts => facts.IsWorkingDay,
        facts => $"{facts.Date:M月d日}不是工作日");

    public static readonly RuleSet<DayFacts> Schedule = [NotPast, InWindow, WorkingDay];

    /// <summary>Answers may have come after the day; then there is nothing left to confirm.</summary>
    public static readonly RuleSet<DayFacts> Confirm = [NotPast];
}
