using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)2: the next double-random list that is due and not handed in; asked of bodies, whose offices file with them.</summary>
internal sealed class MonthlyListTodo : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.FilingsSubmit)) return Todos.None;
        if (sight.User.Body is not { } body || sight.User.Department != body || !Bodies.Inspecting.Contains(body)) return Todos.None;
        var month = YearMonth.Of(sight.Today);
        var deadline = sight.Plan.Of(DeadlineKind.MonthlyFiling, sight.Calendar, month.FirstDay);
        if (deadline.Date < sight.Today)
        {
            month = month.AddMonths(1);
            deadline = sight.Plan.Of(DeadlineKind.MonthlyFiling, sight.Calendar, month.FirstDay);
        }

        var handedIn = await sight.Filings.AnyAsync(filing =>
            filing.Body == body && filing.Month == month && (filing.Status == FilingStatus.Registered || filing.Status == FilingStatus.PendingApproval), ct);
        return Todos.Of(handedIn ? null : new(
            TodoKind.File, $"{month.Month}月双随机名单待备案", "本单位没有检查安排的，可不备案", DeadlineDetails.Of(deadline, sight.Calendar, sight.Today), Clause.Filing)
        { Target = new MonthTarget(month) });
    }
}

/// <summary>五(三)2: lists that the lead returned, to be put right by their department.</summary>
internal sealed class ReturnedListTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct) => !sight.Follows(Permission.FilingsSubmit) ? Todos.None : await Todos.FirstOfAsync(
        sight.Filings.Where(filing => filing.Status == FilingStatus.Returned && filing.Department == sight.User.Department)
            .Select(filing => new { filing.Id, filing.Title, filing.Reason, Opens = filing.Lines.Min(line => (DateOnly?)line.From) })
            .OrderBy(list => list.Opens ?? DateOnly.MaxValue).ThenBy(list => list.Id),
        list => new(TodoKind.Amend, $"“{list.Title}”被退回", list.Reason, sight.DueBeforeOrNone(list.Opens, Clause.Filing), Clause.Filing) { Target = new FilingTarget(list.Id) }, ct);
}

/// <summary>五(三)2: late and exempted lists that wait for the lead.</summary>
internal sealed class PendingListTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct) => !sight.Follows(Permission.FilingsApprove) ? Todos.None : await Todos.FirstOfAsync(
        sight.Filings.Where(filing => filing.Status == FilingStatus.PendingApproval)
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
            .OrderBy(list => list.Opens ?? DateOnly.MaxValue).ThenBy(list => list.Id),
        list => new(
            TodoKind.Approve,
            $"{sight.ShortNameOf(list.Department)}{(list.Late ? "逾期" : "")}备案 {list.Lines} 行待审批",
            list.LateReason is null ? list.Title : $"{list.Title}，理由：{list.LateReason}",
            sight.DueBeforeOrNone(list.Opens, Clause.Filing), Clause.Filing)
        { Target = new FilingTarget(list.Id) }, ct);
}
