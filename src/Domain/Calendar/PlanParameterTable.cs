using System.Reflection;
using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

/// <summary>What is to be known of one of the Plan's numbers, wherever it is typed, checked or printed.</summary>
/// <param name="Name">The member of <see cref="PlanParameters"/>.</param>
/// <param name="Label">What officers call it.</param>
/// <param name="Clause">Where the number comes from.</param>
/// <param name="Unit">What follows the number; null for a switch.</param>
/// <param name="Range">The numbers that it may be; null for a switch.</param>
public sealed record PlanParameter(string Name, string Label, Clause Clause, string? Unit = null, ParameterRange? Range = null)
{
    private readonly PropertyInfo _member = typeof(PlanParameters).GetProperty(Name) ?? throw new ArgumentException($"PlanParameters has no {Name}");

    public object Of(PlanParameters parameters) => _member.GetValue(parameters)!;

    internal void Set(PlanParameters parameters, object value) => _member.SetValue(parameters, value);
}

/// <summary>Both included.</summary>
public readonly record struct ParameterRange(int Min, int Max);

/// <summary>The Plan's numbers in the order of the Plan, once: validation, the page's form and docs/plan-parameters.md are made from it.</summary>
public static class PlanParameterTable
{
    public static readonly IReadOnlyList<PlanParameter> All =
    [
        new(nameof(PlanParameters.JointInspectionTarget), "全年“综合查一次”目标", Clause.Goals, "家", new(0, 10_000)),
        new(nameof(PlanParameters.AnnualPlanMonth), "年度执法计划截止", Clause.AnnualPlans, "月底前", new(1, 12)),
        new(nameof(PlanParameters.MonthlyDay), "双随机名单、街道月报截止", Clause.Filing, "日前", new(1, 28)),
        new(nameof(PlanParameters.AheadOfVisitWorkingDays), "专项、临时名单提前", Clause.Filing, "个工作日", new(0, 30)),
        new(nameof(PlanParameters.AnswerWorkingDays), "答复检查邀请", Clause.JointEnforcement, "个工作日内", new(1, 30)),
        new(nameof(PlanParameters.AfterClosureWorkingDays), "闭环反馈", Clause.Closure, "个工作日内", new(1, 30)),
        new(nameof(PlanParameters.VisitsPerYear), "同一单位对同一企业每年检查", Clause.OnceAYear, "次", new(1, 12)),
        new(nameof(PlanParameters.MinimumOfficers), "每家单位执法人员至少", Clause.TwoOfficers, "人", new(2, 10)),
        new(nameof(PlanParameters.RosterRequired), "执法人员不在名册的不予备案", Clause.TwoOfficers),
        new(nameof(PlanParameters.DelegationRequired), "街道机构没有有效委托、授权文书的不予备案", Clause.Delegated),
        new(nameof(PlanParameters.LateCheckInDays), "系统故障后补录到场登记", Clause.RegistrationAtTheGate, "日内", new(1, 30)),
        new(nameof(PlanParameters.NationalCap), "每年检查上限（日常、个案、自行部署专项）", Clause.NationalCap, "次", new(1, 12)),
        new(nameof(PlanParameters.NationalCapRefuses), "超过上限的不予备案", Clause.NationalCap),
        new(nameof(PlanParameters.CapTableRefuses), "超过频次上限表的不予备案", Clause.NationalCap),
        new(nameof(PlanParameters.OwningLevelRefuses), "市级监管的企业，区级不予备案", Clause.Classes),
        new(nameof(PlanParameters.QuietDays), "联合检查未发现隐患的，以后不再安排（0为不设）", Clause.NationalCap, "日内", new(0, 365)),
        new(nameof(PlanParameters.RepeatedVisits), "同一企业当年检查达到以下次数即提示", Clause.NationalCap, "次", new(1, 12)),
        new(nameof(PlanParameters.OnSiteReasonRequired), "未写明现场检查理由的不予备案", Clause.NationalCap),
        new(nameof(PlanParameters.HeadApprovalRequired), "未经本单位负责人批准的不得入企", Clause.NationalCap),
        new(nameof(PlanParameters.EmergencyApprovalDays), "紧急情况先行检查后补批", Clause.NationalCap, "日内", new(1, 30)),
        new(nameof(PlanParameters.UnusedItemYears), "监管事项多年没有检查的，应予清理", Clause.Items, "年", new(1, 20)),
        new(nameof(PlanParameters.DisclosureRenewalMonths), "事前公示的内容重新公布", Clause.Disclosure, "个月内", new(1, 36)),
        new(nameof(PlanParameters.DisclosureNoticeDays), "事前公示到期前提醒", Clause.Disclosure, "日", new(0, 180)),
    ];

    /// <summary>The same numbers with some of them changed.</summary>
    /// <param name="change">The new value; null for what stays.</param>
    public static PlanParameters With(this PlanParameters present, Func<PlanParameter, object?> change)
    {
        var next = present with { };
        foreach (var parameter in All)
            if (change(parameter) is { } value) parameter.Set(next, value);
        return next;
    }
}
