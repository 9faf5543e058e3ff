using System.Collections.Concurrent;
using System.Reflection;

namespace Supervision.Domain.Common;

/// <summary>
/// Something that has happened, with its values. The persistence layer adds who and when and keeps it for ever; history, messages and figures read it, and say it in their own words.
/// Members are only added: what is on record must stay readable.
/// </summary>
public abstract record DomainEvent
{
    /// <summary>Stable dotted name: <c>inspection.scheduled</c>.</summary>
    public string Kind => EventKindAttribute.Of(GetType()).Kind;

    /// <summary>Who may read it at all, where they may open what it is about.</summary>
    public virtual Audience Audience => EventKindAttribute.Of(GetType()).Audience;

    /// <summary>The body that <see cref="Audience.Body"/> means; null for the body of whoever did it.</summary>
    public virtual string? AudienceBody => null;

    /// <summary>What it is about, any number.</summary>
    public abstract IReadOnlyList<Subject> Subjects { get; }
}

/// <summary>Names a kind of event, says it in Chinese and who may read it. Nothing is told to enterprises unless it says so here.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventKindAttribute(string kind, string label, Audience audience = Audience.Body) : Attribute
{
    private static readonly ConcurrentDictionary<Type, EventKindAttribute> Known = new();

    public string Kind { get; } = kind;
    public string Label { get; } = label;
    public Audience Audience { get; } = audience;

    public static EventKindAttribute Of(Type type) => Known.GetOrAdd(type, static each =>
        each.GetCustomAttribute<EventKindAttribute>() ?? throw new InvalidOperationException($"{each.Name} has no [EventKind]"));
}

/// <summary>Who may read an event at all, from the narrowest; each includes those before it.</summary>
public enum Audience
{
    /// <summary>One body, and those who oversee all: the lead, the justice bureau and the office of law-based governance.</summary>
    [Label("本单位和统筹、监督部门")] Body,

    /// <summary>Everybody who works for a department.</summary>
    [Label("各单位")] Staff,

    /// <summary>The enterprise that it is about, too.</summary>
    [Label("各单位和企业")] Enterprise,
}

/// <summary>事情所涉及的种类</summary>
public enum SubjectKind
{
    [Label("企业")] Enterprise,
    [Label("名单")] Filing,
    [Label("名单行")] FilingLine,
    [Label("联合名单")] JointList,
    [Label("检查任务")] Inspection,
    [Label("隐患")] Hazard,
    [Label("复查")] Recheck,
    [Label("闭环反馈")] ClosureReport,
    [Label("执法人员")] Officer,
    [Label("委托文书")] Delegation,
    [Label("监管事项")] SupervisionItem,
    [Label("事项变更")] ItemChange,
    [Label("事项清单")] Catalogue,
    [Label("检查工作指引")] Guideline,
    [Label("一手册")] Manual,
    [Label("工作日历")] HolidaySchedule,
    [Label("方案参数")] ParameterVersion,
    [Label("企业名单导入")] EnterpriseImport,

    [Label("年度执法计划")] AnnualPlan,
    [Label("全区年度计划")] DistrictPlan,
    [Label("检查频次上限")] FrequencyCap,
    [Label("事前公示")] Disclosure,
    [Label("法律替代")] LawReplacement,
    [Label("监管单位")] Department,

    /// <summary>A day of the calendar, for what is said of everything that ends on it.</summary>
    [Label("日期")] Day,
}

/// <summary>所涉及的一项</summary>
public readonly record struct Subject(SubjectKind Kind, Guid Id)
{
    public static Subject Enterprise(Guid id) => new(SubjectKind.Enterprise, id);

    public static Subject Filing(Guid id) => new(SubjectKind.Filing, id);

    public static Subject FilingLine(Guid id) => new(SubjectKind.FilingLine, id);

    public static Subject JointList(Guid id) => new(SubjectKind.JointList, id);

    public static Subject Inspection(Guid id) => new(SubjectKind.Inspection, id);

    public static Subject Hazard(Guid id) => new(SubjectKind.Hazard, id);

    public static Subject Day(DateOnly day) => new(SubjectKind.Day, new Guid(day.DayNumber, 0, 0, new byte[8]));

    public static Subject Recheck(Guid id) => new(SubjectKind.Recheck, id);

    public static Subject AnnualPlan(Guid id) => new(SubjectKind.AnnualPlan, id);

    public static Subject DistrictPlan(Guid id) => new(SubjectKind.DistrictPlan, id);
}
