using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.JointLists;

/// <summary>月度看板上的一次入企</summary>
/// <param name="Sequence">属于当月第几份名单：1 为首份，其后为补充名单</param>
/// <param name="Window">各备案行的共同窗口</param>
/// <param name="Days">其中仍可使用的工作日</param>
/// <param name="Departments">参加单位代码</param>
/// <param name="Lines">所含备案行的 id</param>
/// <param name="Companions">年度计划还欠这家企业检查、可以邀请顺带检查的单位；只给可以邀请的人</param>
/// <param name="Joint">两家及以上单位参加</param>
/// <param name="LeadDepartment">Code of the department that leads (带队).</param>
/// <param name="Outdated">推导之后有备案行撤回或不再成立，或共同工作日已过，须重新推导</param>
/// <param name="Apart">与该企业其他入企没有合并的原因</param>
/// <param name="Inspection">下发后形成的检查任务；下发前没有</param>
public sealed record BoardVisit(
    Guid Id, int Sequence, WindowDetails Window, IReadOnlyList<DateOnly> Days, IReadOnlyList<string> Departments, IReadOnlyList<Guid> Lines,
    IReadOnlyList<Companion> Companions, bool Joint, string LeadDepartment, bool Outdated, IReadOnlyList<ApartFrom> Apart, BoardInspection? Inspection);

/// <summary>同一企业的两次入企为什么没有合并</summary>
/// <param name="Sentence">原因；有共同工作日、可以合并的没有</param>
public sealed record ApartFrom(Guid VisitId, string? Sentence, Clause Clause);

/// <summary>下发后形成的检查任务</summary>
/// <param name="Date">检查日期；街道尚未排期的没有</param>
public sealed record BoardInspection(Guid Id, string Number, InspectionStatus Status, DateOnly? Date, Session? Session);
