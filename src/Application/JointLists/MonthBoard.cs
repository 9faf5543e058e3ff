using Supervision.Application.Common;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>月度看板: what is true of a month as a whole, and the counts that follow from its lines and visits.</summary>
/// <param name="Status">当月最新名单的状态；尚未推导的没有</param>
/// <param name="Sequence">当月第几份名单；尚未推导的为0</param>
/// <param name="Version">草稿的版本号，修改时放入 If-Match；没有草稿的为0</param>
/// <param name="FirstDay">还可以安排入企的第一天</param>
/// <param name="Provisional">暂定：该年放假安排尚未公布，工作日可能变动</param>
/// <param name="MinimumOfficers">每行所需的执法人员数</param>
/// <param name="Totals">当前用户可见范围的合计</param>
/// <param name="Streets">各街道，按代码先后，含没有入企的</param>
/// <param name="Departments">出现的各单位的名称</param>
/// <param name="Bodies">有备案行的区级单位代码</param>
/// <param name="Can">当前用户现在对当月名单可以办理的事；<c>change</c> 指调整草稿中的入企</param>
public sealed record MonthBoard(
    YearMonth Month, JointListStatus? Status, int Sequence, int Derivations, DateTimeOffset? DerivedAt, DateTimeOffset? DispatchedAt, int Version,
    DateOnly Today, DateOnly FirstDay, bool Provisional, int MinimumOfficers, IReadOnlyList<BoardDay> Days, BoardTotals Totals,
    IReadOnlyList<BoardStreet> Streets, IReadOnlyList<BoardDepartment> Departments, IReadOnlyList<string> Bodies, IReadOnlyList<Can<JointListVerb>> Can) : IVersioned;

/// <summary>当月的一天</summary>
public sealed record BoardDay(DateOnly Date, bool Working);

/// <summary>当月合计，已取消的不计</summary>
/// <param name="Lines">列入入企的备案行数</param>
/// <param name="VisitsSaved">减少的入企次数：备案行数减入企次数</param>
/// <param name="Apart">须入企两次及以上的企业数</param>
/// <param name="Unplaceable">当月没有可用工作日的备案行</param>
/// <param name="Waiting">最近一次推导之后新备案的行数</param>
/// <param name="Earlier">其中更早的月份也能安排的；工作台把它们计入更早的月份</param>
/// <param name="Scheduled">已排期的入企数</param>
/// <param name="Outdated">草稿中已不成立的入企数，下发前须重新推导</param>
/// <param name="Draft">草稿中待下发的入企数</param>
/// <param name="DraftJoint">其中的联合入企数</param>
/// <param name="DraftLines">其中的备案行数</param>
public sealed record BoardTotals(
    int Lines, int Enterprises, int Bodies, int Visits, int Joint, int Single, int VisitsSaved, int Apart, int Unplaceable, int Waiting, int Earlier, int Scheduled, int Outdated,
    int Draft, int DraftJoint, int DraftLines);

/// <param name="Lines">该街道入企所含的备案行数</param>
/// <param name="Draft">下发时会交给该街道的入企数</param>
public sealed record BoardStreet(string Code, string Name, int Enterprises, int Lines, int Visits, int Draft);

public sealed record BoardDepartment(string Code, string Name, string ShortName, string Body);
