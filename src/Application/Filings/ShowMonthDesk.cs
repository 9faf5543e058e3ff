using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Who has filed for a month and who has not, what waits for the lead, and where the form of lists was the trouble.</summary>
/// <param name="Month">所看的月份；不填为下一个应报的月份</param>
public sealed record ShowMonthDesk(YearMonth? Month) : IQuery<Result<MonthDesk>>;

/// <summary>一个月的报送情况</summary>
/// <param name="Deadline">双随机名单的备案期限</param>
/// <param name="Bodies">各单位</param>
/// <param name="Pending">待审批的名单，不限月份，最早提交的在前</param>
public sealed record MonthDesk(YearMonth Month, DeadlineDetails Deadline, IReadOnlyList<BodyOnDesk> Bodies, IReadOnlyList<FilingRow> Pending);

/// <summary>报送情况</summary>
public enum DeskState
{
    /// <summary>At least one list of the month is registered.</summary>
    [Label("已备案")] Filed,

    /// <summary>Handed in, and waits for the lead.</summary>
    [Label("待审批")] Pending,

    /// <summary>The lead has given it back.</summary>
    [Label("已退回")] Returned,

    [Label("未报送")] Missing,
}

/// <summary>一家单位一个月的报送</summary>
/// <param name="Body">单位代码</param>
/// <param name="ShortName">简称</param>
/// <param name="Lists">已备案的双随机名单份数</param>
/// <param name="Lines">其中的企业数</param>
/// <param name="Late">有逾期备案的</param>
/// <param name="FiledAt">最近一次备案</param>
/// <param name="ChasedOn">最近一次催报，三十日内的</param>
/// <param name="FormRefusals">当月因格式被退回的文件和名单次数，不是因为规定</param>
/// <param name="FormRefusedRows">当月因格式读不懂的行数</param>
public sealed record BodyOnDesk(
    string Body, string ShortName, DeskState State, int Lists, int Lines, bool Late, DateTimeOffset? FiledAt, DateOnly? ChasedOn, int FormRefusals, int FormRefusedRows);

internal sealed class ShowMonthDeskHandler(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, FilingJudge judge) : IRequestHandler<ShowMonthDesk, Result<MonthDesk>>
{
    private const int MostPending = 100;

    public async Task<Result<MonthDesk>> Handle(ShowMonthDesk request, CancellationToken ct)
    {
        var today = judge.Today;
        var month = request.Month ?? NextDue(today);
        var filings = db.Visible<Filing>(user).AsNoTracking();
        var lists = await filings.Where(filing => filing.Kind == FilingKind.DoubleRandom && filing.Month == month && filing.Status != FilingStatus.Draft && filing.Status != FilingStatus.Withdrawn)
            .Select(filing => new ListOfMonth(filing.Body, filing.Status, filing.Late, filing.RegisteredAt, filing.Lines.Count(line => FilingLineStatuses.Counting.Contains(line.Status)))).ToListAsync(ct);
        var bodies = await db.Departments.Where(department => Bodies.Inspecting.Contains(department.Code)).Select(department => new { department.Code, department.ShortName }).ToListAsync(ct);
        var chased = await ChasedAsync(today, month, ct);
        var (from, to) = (ChinaTime.StartOf(month.FirstDay.AddMonths(-1)), ChinaTime.StartOf(month.LastDay.AddDays(1)));
        var refusals = await db.Visible<FormRefusal>(user).AsNoTracking().Where(refusal => refusal.At >= from && refusal.At < to)
            .GroupBy(refusal => refusal.Body).Select(group => new { group.Key, Count = group.Count(), Rows = group.Sum(refusal => refusal.Rows) }).ToListAsync(ct);
        var pending = await filings.Where(filing => filing.Status == FilingStatus.PendingApproval).OrderBy(filing => filing.SubmittedAt).ThenBy(filing => filing.Id).Take(MostPending).AsRows(db).ToListAsync(ct);
        var sums = await db.SumsAsync([.. pending.Select(row => row.Id)], ct);
        var terms = judge.Terms(lateExplained: true);
        return new MonthDesk(
            month, DeadlineDetails.Of(parameters.Of(DeadlineKind.MonthlyFiling, calendar, month.FirstDay), calendar, today),
            [
                .. Bodies.Inspecting.Select(code =>
                {
                    var (own, form) = (lists.Where(list => list.Body == code).ToList(), refusals.Find(one => one.Key == code));
                    var filed = own.Where(list => list.Status == FilingStatus.Registered).ToList();
                    return new BodyOnDesk(
                        code, bodies.Find(body => body.Code == code)?.ShortName ?? code, StateOf(own), filed.Count, filed.Sum(list => list.Lines), own.Exists(list => list.Late), filed.Max(list => list.RegisteredAt),
                        chased.TryGetValue(code, out var day) ? day : null, form?.Count ?? 0, form?.Rows ?? 0);
                }),
            ],
            [.. pending.Select(row => row.Shown(sums.GetValueOrDefault(row.Id), terms))]);
    }

    private YearMonth NextDue(DateOnly today)
    {
        var month = YearMonth.Of(today);
        return parameters.Of(DeadlineKind.MonthlyFiling, calendar, month.FirstDay).Date < today ? month.AddMonths(1) : month;
    }

    private static DeskState StateOf(List<ListOfMonth> lists) =>
        lists.Exists(list => list.Status == FilingStatus.Registered) ? DeskState.Filed
        : lists.Exists(list => list.Status == FilingStatus.PendingApproval) ? DeskState.Pending
        : lists.Exists(list => list.Status == FilingStatus.Returned) ? DeskState.Returned
        : DeskState.Missing;

    private async Task<Dictionary<string, DateOnly>> ChasedAsync(DateOnly today, YearMonth month, CancellationToken ct) =>
        (await db.ChasesAsync(today.AddDays(-30), today, ct)).Where(chase => chase.Month == month).GroupBy(chase => chase.Body).ToDictionary(group => group.Key, group => group.Max(chase => chase.Day));

    private sealed record ListOfMonth(string Body, FilingStatus Status, bool Late, DateTimeOffset? RegisteredAt, int Lines);
}
