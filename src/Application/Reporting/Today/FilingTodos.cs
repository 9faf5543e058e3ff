using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)2: lists to hand in, to put right and to decide about.</summary>
internal static class FilingTodos
{
    public static async Task<IEnumerable<TodoItem>> OfAsync(Sight sight, CancellationToken ct)
    {
        List<TodoItem> found = [];
        if (sight.Follows(Permission.FilingsSubmit))
        {
            if (await MonthlyListAsync(sight, ct) is { } missing) found.Add(missing);
            found.AddRange(await ReturnedAsync(sight, ct));
        }

        if (sight.Follows(Permission.FilingsApprove)) found.AddRange(await PendingAsync(sight, ct));
        return found;
    }

    /// <summary>The next double-random list that is due and not handed in; asked of bodies, whose offices file with them.</summary>
    private static async Task<TodoItem?> MonthlyListAsync(Sight sight, CancellationToken ct)
    {
        if (sight.User.Body is not { } body || sight.User.Department != body || !Bodies.Inspecting.Contains(body)) return null;
        var month = YearMonth.Of(sight.Today);
        var deadline = sight.Plan.Of(DeadlineKind.MonthlyFiling, sight.Calendar, month.FirstDay);
        if (deadline.Date < sight.Today)
        {
            month = month.AddMonths(1);
            deadline = sight.Plan.Of(DeadlineKind.MonthlyFiling, sight.Calendar, month.FirstDay);
        }

        var handedIn = await sight.Db.Filings.AnyAsync(filing =>
            filing.Body == body && filing.Month == month && (filing.Status == FilingStatus.Registered || filing.Status == FilingStatus.PendingApproval), ct);
        return handedIn ? null : new(
            TodoKind.File, $"{month.Month}月双随机名单待备案", "本单位没有检查安排的，可不备案", DeadlineDto.Of(deadline, sight.Calendar, sight.Today), Clause.Filing)
        { Month = month };
    }

    private static async Task<IEnumerable<TodoItem>> ReturnedAsync(Sight sight, CancellationToken ct)
    {
        var lists = await sight.Db.Filings.AsNoTracking()
            .Where(filing => filing.Status == FilingStatus.Returned && filing.Department == sight.User.Department)
            .Select(filing => new { filing.Id, filing.Title, filing.Reason, Opens = filing.Lines.Min(line => (DateOnly?)line.From) })
            .ToListAsync(ct);
        return lists.Select(list => new TodoItem(
            TodoKind.Amend, $"“{list.Title}”被退回", list.Reason, list.Opens is { } opens ? sight.DueBefore(opens, Clause.Filing) : null, Clause.Filing)
        { FilingId = list.Id });
    }

    private static async Task<IEnumerable<TodoItem>> PendingAsync(Sight sight, CancellationToken ct)
    {
        var lists = await sight.Db.Filings.AsNoTracking()
            .Where(filing => filing.Status == FilingStatus.PendingApproval)
            .Select(filing => new
            {
                filing.Id,
                filing.Department,
                filing.Title,
                filing.Late,
                filing.LateReason,
                Lines = filing.Lines.Count(line => line.Status == FilingLineStatus.Draft),
                Opens = filing.Lines.Where(line => line.Status == FilingLineStatus.Draft).Min(line => (DateOnly?)line.From),
            })
            .ToListAsync(ct);
        return lists.Select(list => new TodoItem(
            TodoKind.Approve,
            $"{sight.ShortNameOf(list.Department)}{(list.Late ? "逾期" : "")}备案 {list.Lines} 行待审批",
            list.LateReason is null ? list.Title : $"{list.Title}，理由：{list.LateReason}",
            list.Opens is { } opens ? sight.DueBefore(opens, Clause.Filing) : null,
            Clause.Filing)
        { FilingId = list.Id });
    }
}
