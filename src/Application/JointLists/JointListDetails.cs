using Supervision.Application.Common;
using Supervision.Application.Enterprises;
using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>推导的名单</summary>
/// <param name="Status">名单的状态；没有可推导的没有</param>
/// <param name="Sequence">当月第几份名单：1 为首份，其后为下发之后新备案的补充名单</param>
/// <param name="Version">草稿的版本号，修改时放入 If-Match</param>
/// <param name="Lines">列入入企的备案行数</param>
/// <param name="Joint">两家及以上单位参加的入企数</param>
/// <param name="VisitsSaved">减少的入企次数：备案行数减入企次数</param>
/// <param name="Unplaceable">当月没有可用工作日的备案行</param>
public sealed record JointListDetails(
    YearMonth Month, JointListStatus? Status, int Sequence, int Version, IReadOnlyList<JointVisitDetails> Visits, int Lines, int Joint, int Single, int VisitsSaved,
    IReadOnlyList<UnplaceableRow> Unplaceable) : IVersioned
{
    public static JointListDetails Of(YearMonth month, JointList? list, IReadOnlyList<JointVisitDetails> visits, IReadOnlyList<UnplaceableRow> unplaceable)
    {
        var (lines, joint) = (visits.Sum(visit => visit.Lines.Count), visits.Count(visit => visit.Joint));
        return new(month, list?.Status, list?.Sequence ?? 0, list?.Version ?? 0, visits, lines, joint, visits.Count - joint, lines - visits.Count, unplaceable);
    }
}

/// <param name="Departments">参加单位代码</param>
/// <param name="Lines">所含备案行的 id</param>
/// <param name="Window">各备案行的共同窗口</param>
/// <param name="Companions">年度计划还欠这家企业检查、可以邀请顺带检查的单位；只给可以邀请的人</param>
/// <param name="LeadDepartment">Code of the department that leads (带队); by default the 应急办 of the enterprise's street.</param>
public sealed record JointVisitDetails(
    Guid Id, EnterpriseBrief Enterprise, IReadOnlyList<string> Departments, IReadOnlyList<Guid> Lines, WindowDetails Window, IReadOnlyList<Companion> Companions,
    bool Joint, string LeadDepartment)
{
    public static JointVisitDetails Of(JointVisit visit, EnterpriseBrief enterprise, ILookup<Guid, Companion> companions) => new(
        visit.Id, enterprise, [.. visit.Lines.Select(line => line.Department).Distinct()], [.. visit.Lines.Select(line => line.LineId)], WindowDetails.Of(visit.Window), [.. companions[visit.EnterpriseId]],
        visit.IsJoint, visit.LeadDepartment);
}

/// <param name="Reason">原因和可以采取的办法</param>
public sealed record UnplaceableRow(Guid LineId, string Department, EnterpriseBrief Enterprise, string Reason, Clause Clause);
