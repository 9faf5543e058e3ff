using System.Text.Json.Serialization;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Reporting.Today;

/// <summary>What is to be done, in the order of the procedure.</summary>
public enum TodoKind
{
    /// <summary>A body's double-random list of the month, or its plan of the year, is not handed in.</summary>
    [Label("备案")] File,

    /// <summary>A list, a plan, a guideline or a change of the one table was returned.</summary>
    [Label("修改")] Amend,

    /// <summary>A late or exempted list waits for the lead.</summary>
    [Label("审批")] Approve,

    /// <summary>A plan, a guideline or a change of the one table waits for the lead.</summary>
    [Label("审核")] Review,

    /// <summary>Registered lines are in no joint list, or have changed since it was derived.</summary>
    [Label("推导")] Derive,

    /// <summary>A derived list waits to be dispatched.</summary>
    [Label("下发")] Dispatch,

    /// <summary>Visits have no day.</summary>
    [Label("排期")] Schedule,

    /// <summary>An invitation to a day, or to come along, waits for the caller's answer.</summary>
    [Label("答复")] Answer,

    /// <summary>Bodies have not answered in time.</summary>
    [Label("催办")] Chase,

    /// <summary>A body declined or proposed another day.</summary>
    [Label("协调")] Settle,

    /// <summary>Everyone has accepted.</summary>
    [Label("确认")] Confirm,

    /// <summary>The enterprise has not been told of a confirmed visit.</summary>
    [Label("告知")] Notify,

    /// <summary>A visit of the caller's department is due.</summary>
    [Label("检查")] CarryOut,

    /// <summary>The caller's department is, or was, at the enterprise and owes its findings.</summary>
    [Label("交结果")] RecordFindings,

    /// <summary>Hazards are not rectified in time.</summary>
    [Label("催改")] ChaseRectification,

    /// <summary>Rectification is reported, and nobody has planned the recheck that the street brings about.</summary>
    [Label("约复查")] PlanRecheck,

    /// <summary>Rectification is reported and waits for the caller's recheck.</summary>
    [Label("复查")] Recheck,

    /// <summary>A major hazard passed its recheck and waits for the lead.</summary>
    [Label("会签")] Countersign,

    /// <summary>A closure report is due.</summary>
    [Label("反馈")] Report,

    /// <summary>A body has not reported closure in time.</summary>
    [Label("催报")] ChaseReport,

    /// <summary>Enforcement certificates end soon.</summary>
    [Label("换证")] RenewCertificate,

    /// <summary>A department has no leader or no liaison.</summary>
    [Label("任命")] Appoint,

    /// <summary>What a body must have made public before it inspects is missing, overdue or out of date.</summary>
    [Label("公示")] Disclose,

    /// <summary>A law that items of the caller's body rest on was recorded as replaced.</summary>
    [Label("复核依据")] Rebase,
}

/// <summary>When something that waits must be thought of: what is for today stands before what has long been late.</summary>
public enum TodoGroup
{
    /// <summary>Due today, or about a visit of today or of the next working day.</summary>
    [Label("今天")] Today,

    /// <summary>Late, and about no visit that is near.</summary>
    [Label("逾期")] Overdue,

    /// <summary>Due later, or never.</summary>
    [Label("今后")] Ahead,
}

/// <summary>一件待办</summary>
/// <param name="Title">办什么，一句话</param>
/// <param name="Detail">补充说明</param>
/// <param name="Deadline">期限；没有规定期限的不填</param>
/// <param name="Clause">依据的条款</param>
public sealed record TodoItem(TodoKind Kind, string Title, string? Detail, DeadlineDetails? Deadline, Clause Clause)
{
    /// <summary>涉及几件</summary>
    public int Count { get; init; } = 1;

    /// <summary>今天办的、逾期的、今后办的：今天到期，或者涉及今天或下一个工作日的检查，为今天办的</summary>
    public TodoGroup Group => Near || Deadline is { WorkingDaysLeft: 0 } ? TodoGroup.Today : Deadline is { WorkingDaysLeft: < 0 } ? TodoGroup.Overdue : TodoGroup.Ahead;

    /// <summary>It is about a visit of today or of the next working day.</summary>
    [JsonIgnore]
    public bool Near { get; init; }

    /// <summary>办理的对象；涉及几件而没有共同的月份、单位的没有</summary>
    public TodoTarget? Target { get; init; }
}

/// <summary>待办所指的对象</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "of")]
[JsonDerivedType(typeof(FilingTarget), "filing")]
[JsonDerivedType(typeof(InspectionTarget), "inspection")]
[JsonDerivedType(typeof(HazardTarget), "hazard")]
[JsonDerivedType(typeof(MonthTarget), "month")]
[JsonDerivedType(typeof(BodyTarget), "body")]
[JsonDerivedType(typeof(DepartmentTarget), "department")]
[JsonDerivedType(typeof(AnnualPlanTarget), "annualPlan")]
[JsonDerivedType(typeof(GuidelineTarget), "guideline")]
[JsonDerivedType(typeof(ItemChangeTarget), "itemChange")]
[JsonDerivedType(typeof(PlanYearTarget), "planYear")]
[JsonDerivedType(typeof(CompanionsTarget), "companions")]
[JsonDerivedType(typeof(DisclosuresTarget), "disclosures")]
[JsonDerivedType(typeof(LegalBasesTarget), "legalBases")]
public abstract record TodoTarget;

/// <summary>一份名单</summary>
public sealed record FilingTarget(Guid Id) : TodoTarget;

/// <summary>一次检查</summary>
public sealed record InspectionTarget(Guid Id) : TodoTarget;

/// <summary>一项隐患</summary>
public sealed record HazardTarget(Guid Id) : TodoTarget;

/// <summary>一份年度执法计划</summary>
public sealed record AnnualPlanTarget(Guid Id) : TodoTarget;

/// <summary>一份检查工作指引</summary>
public sealed record GuidelineTarget(Guid Id) : TodoTarget;

/// <summary>一项监管事项变更</summary>
public sealed record ItemChangeTarget(Guid Id) : TodoTarget;

/// <summary>一个月的名单</summary>
public sealed record MonthTarget(YearMonth Month) : TodoTarget;

/// <summary>一个年度还没有编制的执法计划</summary>
/// <param name="Year">年份</param>
public sealed record PlanYearTarget(int Year) : TodoTarget;

/// <summary>一个月待答复的顺带检查邀请</summary>
/// <param name="Month">联合名单的月份</param>
public sealed record CompanionsTarget(YearMonth Month) : TodoTarget;

/// <summary>一个单位的名册</summary>
/// <param name="Code">单位代码</param>
public sealed record DepartmentTarget(string Code) : TodoTarget;

/// <summary>一个区级单位的几件</summary>
/// <param name="Body">单位代码</param>
public sealed record BodyTarget(string Body) : TodoTarget;

/// <summary>公示台</summary>
/// <param name="Body">单位代码；几个单位的没有</param>
public sealed record DisclosuresTarget(string? Body) : TodoTarget;

/// <summary>依据需复核的监管事项</summary>
/// <param name="Body">单位代码</param>
public sealed record LegalBasesTarget(string Body) : TodoTarget;
