using Supervision.Application.Common.Rules;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>What is known when a body registers at the gate.</summary>
internal sealed record CheckInFacts
{
    /// <summary>The visit's day.</summary>
    public required DateOnly Date { get; init; }
    public required DateTimeOffset Now { get; init; }

    /// <summary>When its officers went in.</summary>
    public required DateTimeOffset At { get; init; }
    public required CheckInWay Way { get; init; }
    public required PlanParameters Parameters { get; init; }

    /// <summary>How many officers with different certificates it brings.</summary>
    public required int Officers { get; init; }

    /// <summary>Whether all its filing lines are on record and dispatched into this visit.</summary>
    public required bool Filed { get; init; }

    public DateOnly Today => ChinaTime.DateOf(Now);
    public DateOnly LastDay => Date.AddDays(Parameters.LateCheckInDays);
}

/// <summary>Entering: on the visit's day, filed, two officers; registered before entry, before leaving, or after an outage.</summary>
internal static class CheckInRules
{
    public static readonly Rule<CheckInFacts> Filed = new("inspection.check-in.unfiled", Clause.OnceAYear,
        "无备案不得入企：本单位的备案已下发到这次检查",
        facts => facts.Filed,
        _ => "本单位没有备案下发到这次检查，不得入企");

    public static readonly Rule<CheckInFacts> OnTheDay = new("inspection.check-in.day", Clause.RegistrationAtTheGate,
        "入企前登记和离企前补登记在检查当日",
        facts => facts.Way == CheckInWay.AfterOutage || facts.Today == facts.Date,
        facts => facts.Today < facts.Date ? $"检查安排在{facts.Date:M月d日}，当日才能签到入企" : $"检查日{facts.Date:M月d日}已过；因网络或系统故障未登记的，请选择事后补录并说明原因");

    public static readonly Rule<CheckInFacts> AfterTheDay = new("inspection.check-in.too-late", Clause.RegistrationAtTheGate,
        "因故障事后补录的，在检查之后10个自然日内（方案参数）",
        facts => facts.Way != CheckInWay.AfterOutage || (facts.Today >= facts.Date && facts.Today <= facts.LastDay),
        facts => facts.Today < facts.Date ? $"检查安排在{facts.Date:M月d日}，尚未开始" : $"事后补录应在{facts.LastDay:M月d日}前（检查后{facts.Parameters.LateCheckInDays}个自然日内）");

    public static readonly Rule<CheckInFacts> EntryOnTheDay = new("inspection.check-in.at", Clause.RegistrationAtTheGate,
        "入企时间在检查当日，不晚于现在",
        facts => facts.At <= facts.Now && ChinaTime.DateOf(facts.At) == facts.Date,
        facts => $"入企时间应在检查当日（{facts.Date:M月d日}），且不晚于现在");

    public static readonly Rule<CheckInFacts> TwoOfficers = new("inspection.check-in.officers", Clause.TwoOfficers,
        "执法人员不少于两人",
        facts => facts.Officers >= facts.Parameters.MinimumOfficers,
        facts => $"执法人员不得少于{facts.Parameters.MinimumOfficers}人，现为{facts.Officers}人");

    public static readonly RuleSet<CheckInFacts> All = [Filed, OnTheDay, AfterTheDay, EntryOnTheDay, TwoOfficers];
}
