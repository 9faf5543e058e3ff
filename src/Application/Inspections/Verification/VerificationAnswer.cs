using System.Text.Json.Serialization;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Verification;

/// <summary>入企核验结果，任何人可查</summary>
/// <param name="Filed">今天有已备案、已确认的检查</param>
/// <param name="AskedAt">查询时间</param>
[JsonDerivedType(typeof(FiledVisit))]
[JsonDerivedType(typeof(UnfiledVisit))]
public abstract record VerificationAnswer(bool Filed, DateTimeOffset AskedAt);

/// <summary>今天有已备案、已确认的检查</summary>
/// <param name="Number">检查编号</param>
/// <param name="Enterprise">被检查的企业</param>
/// <param name="Departments">可以入企的单位和人员</param>
/// <param name="Items">检查的事项</param>
/// <param name="ValidUntil">有效至检查当日18时</param>
/// <param name="Ask">可以询问的街道应急办</param>
public sealed record FiledVisit(
    DateTimeOffset AskedAt, string Number, string Enterprise, DateOnly Date, Session? Session, IReadOnlyList<VerifiedDepartment> Departments, IReadOnlyList<string> Items, DateTimeOffset ValidUntil, string Ask)
    : VerificationAnswer(true, AskedAt);

/// <summary>没有备案，或不在有效期</summary>
/// <param name="Reason">原因</param>
/// <param name="Ask">可以询问的街道应急办；核验码未知时没有</param>
public sealed record UnfiledVisit(DateTimeOffset AskedAt, VerificationRefusal Reason, string? Ask = null) : VerificationAnswer(false, AskedAt);

/// <summary>可以入企的单位</summary>
/// <param name="Department">单位代码</param>
/// <param name="Domains">检查的安全领域</param>
/// <param name="Officers">执法人员，姓名部分隐去：刘*平、何*</param>
/// <param name="Count">执法人员数；尚未指定的为0</param>
/// <param name="Items">检查的事项</param>
/// <param name="CheckedInAt">签到入企的时间；尚未到场的没有</param>
public sealed record VerifiedDepartment(
    string Department, string Name, IReadOnlyList<SafetyDomain> Domains, IReadOnlyList<string> Officers, int Count, IReadOnlyList<string> Items, DateTimeOffset? CheckedInAt);

/// <summary>核验未通过的原因</summary>
public enum VerificationRefusal
{
    /// <summary>没有这个核验码</summary>
    [Label("核验码不存在")] Unknown,

    /// <summary>检查尚未确认，或不在今天</summary>
    [Label("不是今天的检查")] NotToday,

    /// <summary>检查日已过，或已过当日18时</summary>
    [Label("核验码已过期")] Expired,

    [Label("检查已取消")] Cancelled,
}
