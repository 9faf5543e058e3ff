using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Search;

/// <summary>找到的记录，每类至多5条</summary>
/// <param name="Enterprises">名称或代码中有这些文字的企业，最近登记的在前</param>
/// <param name="Inspections">编号以此开头的检查任务</param>
/// <param name="Filings">编号以此开头的备案名单</param>
/// <param name="Hazards">编号以此开头的隐患</param>
public sealed record SearchAnswer(
    IReadOnlyList<FoundEnterprise> Enterprises, IReadOnlyList<FoundInspection> Inspections, IReadOnlyList<FoundFiling> Filings, IReadOnlyList<FoundHazard> Hazards);

/// <summary>找到的一家企业</summary>
/// <param name="Uscc">统一社会信用代码</param>
/// <param name="FormerName">按曾用名找到时的那个曾用名；按现名或代码找到的没有</param>
public sealed record FoundEnterprise(Guid Id, string Name, string Uscc, RiskColour RiskColour, EnterpriseStatus Status, string? FormerName = null);

/// <summary>找到的一次检查任务</summary>
/// <param name="Number">检查编号</param>
/// <param name="EnterpriseName">企业名称</param>
/// <param name="Date">检查日期；未排期的没有</param>
public sealed record FoundInspection(Guid Id, string Number, string EnterpriseName, InspectionStatus Status, DateOnly? Date);

/// <summary>找到的一份备案名单</summary>
/// <param name="Number">备案编号</param>
/// <param name="DepartmentName">备案单位简称</param>
public sealed record FoundFiling(Guid Id, string Number, string Title, string DepartmentName, FilingStatus Status);

/// <summary>找到的一项隐患</summary>
/// <param name="Number">隐患编号</param>
/// <param name="EnterpriseName">企业名称</param>
public sealed record FoundHazard(Guid Id, string Number, string EnterpriseName, string Description, HazardStatus Status);
