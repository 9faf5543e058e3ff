using Supervision.Application.Common.Rules;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>What is known before anybody says how, when and with whom they enter.</summary>
internal sealed record OpeningFacts
{
    /// <summary>The visit's day.</summary>
    public required DateOnly Date { get; init; }
    public required DateTimeOffset Now { get; init; }

    /// <summary>Those of the visit's day.</summary>
    public required PlanParameters Parameters { get; init; }

    /// <summary>Whether all filing lines of the part are on record and dispatched into this visit.</summary>
    public required bool Filed { get; init; }
    public string Enterprise { get; init; } = "";
    public EnterpriseStatus EnterpriseStatus { get; init; } = EnterpriseStatus.Active;

    /// <summary>The leader of the body has approved the visit.</summary>
    public bool HeadApproved { get; init; } = true;

    /// <summary>The part has something to check.</summary>
    public bool HasItems { get; init; } = true;

    public DateOnly Today => ChinaTime.DateOf(Now);
    public DateOnly LastDay => Date.AddDays(Parameters.LateCheckInDays);

    public static OpeningFacts Of(PartCase here) => new()
    {
        Date = here.Visit.Date!.Value,
        Now = here.Facts.Now,
        Parameters = here.Facts.Parameters,
        Filed = here.Facts.IsFiled(here.Part),
        Enterprise = here.Facts.EnterpriseName,
        EnterpriseStatus = here.Facts.EnterpriseStatus,
        HeadApproved = here.Facts.IsApprovedByHead(here.Part),
        HasItems = !here.Facts.Unchecked.Contains(here.Part.Id),
    };
}

/// <summary>What a body says when it registers at the gate.</summary>
/// <param name="At">When its officers went in.</param>
/// <param name="Officers">How many officers with different certificates it brings.</param>
/// <param name="Emergency">Why it could not be approved before; null where that is not said.</param>
internal sealed record CheckInFacts(OpeningFacts Opening, DateTimeOffset At, CheckInWay Way, int Officers, string? Emergency = null);

/// <summary>Entering: on the visit's day, filed, two officers; registered before entry, before leaving, or after an outage.</summary>
internal static class CheckInRules
{
    public static readonly Rule<OpeningFacts> Filed = new("inspection.check-in.unfiled", Clause.OnceAYear,
        "无备案不得入企：本单位的备案已下发到这次检查",
        facts => facts.Filed,
        _ => "本单位没有备案下发到这次检查，不得入企");

    public static readonly Rule<OpeningFacts> Active = new("inspection.check-in.deregistered", Clause.Scope,
        "已注销的企业不入企检查",
        facts => facts.EnterpriseStatus == EnterpriseStatus.Active,
        facts => $"{facts.Enterprise}已注销，不能入企检查；请街道应急办取消这次检查");

    public static readonly Rule<OpeningFacts> SomethingToCheck = new("inspection.check-in.items", Clause.Items,
        "检查表中有监管事项",
        facts => facts.HasItems,
        _ => "本单位的检查表中没有监管事项，不能入企检查；请街道应急办取消这次检查后重新备案");

    public static readonly Rule<OpeningFacts> NotBefore = new("inspection.check-in.early", Clause.RegistrationAtTheGate,
        "检查当日起才能登记",
        facts => facts.Today >= facts.Date,
        facts => $"检查安排在{facts.Date:M月d日}，当日才能签到入企");

    public static readonly Rule<OpeningFacts> InTime = new("inspection.check-in.too-late", Clause.RegistrationAtTheGate,
        "因故障事后补录的，在检查之后10个自然日内（方案参数）",
        facts => facts.Today <= facts.LastDay,
        facts => $"事后补录应在{facts.LastDay:M月d日}前（检查后{facts.Parameters.LateCheckInDays}个自然日内）");

    public static readonly Rule<CheckInFacts> OnTheDay = new("inspection.check-in.day", Clause.RegistrationAtTheGate,
        "入企前登记和离企前补登记在检查当日",
        facts => facts.Way == CheckInWay.AfterOutage || facts.Opening.Today == facts.Opening.Date,
        facts => $"检查日{facts.Opening.Date:M月d日}已过；因网络或系统故障未登记的，请选择事后补录并说明原因");

    public static readonly Rule<CheckInFacts> EntryOnTheDay = new("inspection.check-in.at", Clause.RegistrationAtTheGate,
        "入企时间在检查当日，不晚于现在",
        facts => facts.At <= facts.Opening.Now && ChinaTime.DateOf(facts.At) == facts.Opening.Date,
        facts => $"入企时间应在检查当日（{facts.Opening.Date:M月d日}），且不晚于现在");

    public static readonly Rule<CheckInFacts> TwoOfficers = new("inspection.check-in.officers", Clause.TwoOfficers,
        "执法人员不少于两人",
        facts => facts.Officers >= facts.Opening.Parameters.MinimumOfficers,
        facts => $"执法人员不得少于{facts.Opening.Parameters.MinimumOfficers}人，现为{facts.Officers}人");

    /// <summary>实施行政检查前须向行政机关负责人报告并经批准；情况紧急的事后补办。</summary>
    public static readonly Rule<CheckInFacts> HeadApproved = new("inspection.check-in.head-approval", Clause.NationalCap,
        "方案参数要求时，检查经本单位负责人批准，或说明紧急情况并事后补批",
        facts => facts.Opening.HeadApproved || !facts.Opening.Parameters.HeadApprovalRequired || facts.Emergency is not null,
        facts => $"本单位负责人尚未批准这次检查；情况紧急先行检查的请说明原因，并在{facts.Opening.Parameters.EmergencyApprovalDays}日内补批");

    /// <summary>Whether the gate is open at all.</summary>
    public static readonly RuleSet<OpeningFacts> Open = [Filed, Active, SomethingToCheck, NotBefore, InTime];

    /// <summary>Whether this registration will do.</summary>
    public static readonly RuleSet<CheckInFacts> Form = [OnTheDay, EntryOnTheDay, TwoOfficers, HeadApproved];
}
