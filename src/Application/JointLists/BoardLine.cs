using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.JointLists;

/// <summary>从第一天到最后一天，含首尾</summary>
public sealed record WindowDetails(DateOnly From, DateOnly To)
{
    public static WindowDetails Of(DateWindow window) => new(window.From, window.To);
}

/// <summary>月度看板上的一条备案行</summary>
/// <param name="Department">备案单位代码</param>
/// <param name="Body">所属区级单位代码</param>
/// <param name="FilingNumber">坪工贸备〔2026〕YJ-12号.</param>
/// <param name="Window">备案的检查窗口，可以超出当月</param>
/// <param name="Officers">已指定的执法人员数</param>
/// <param name="VisitId">列入的入企；待下次推导或无法安排的没有</param>
/// <param name="Unplaceable">当月不能安排的原因：没有可用的工作日、企业已注销、没有可检查的事项；能安排的没有</param>
/// <param name="Clause">所依据的条款</param>
public sealed record BoardLine(
    Guid Id, string Department, string Body, FilingKind Kind, Guid FilingId, string? FilingNumber, WindowDetails Window, int Officers, FilingLineStatus Status,
    Guid? VisitId, string? Unplaceable, Clause? Clause);
