using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)2: lines that wait to be merged into visits, and lists that wait for dispatch, of this month and the next. What no day of its window can take any more waits for nobody here: the derivation says why.</summary>
internal sealed class JointListTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.JointListsDerive)) return Todos.None;
        var thisMonth = YearMonth.Of(sight.Today);
        return Todos.Together([Todos.Of(await OfMonthAsync(sight, thisMonth, ct)), Todos.Of(await OfMonthAsync(sight, thisMonth.AddMonths(1), ct))]);
    }

    private static async Task<TodoItem?> OfMonthAsync(Sight sight, YearMonth month, CancellationToken ct)
    {
        var days = sight.UsableDays(month);
        var placeable = await sight.OpenLines(month).CountAsync(line => days.Any(day => line.From <= day && day <= line.To), ct);
        if (placeable == 0) return null;

        // A line that this month can still take is this month's, though next month's draft may hold it as well.
        var own = await sight.OwnOpenLines(month).Where(line => days.Any(day => line.From <= day && day <= line.To))
            .GroupBy(_ => 1)
            .Select(lines => new { Count = lines.Count(), Enterprises = lines.Select(line => line.EnterpriseId).Distinct().Count(), Ends = lines.Min(line => line.To) })
            .SingleOrDefaultAsync(ct);
        var draft = await sight.DraftAsync(month, ct);
        if (draft.Lines == placeable)
        {
            var ends = own?.Ends ?? await sight.OpenLines(month).MinAsync(line => line.To, ct);
            return new(TodoKind.Dispatch, $"{month.Month}月联合名单 {draft.Visits} 次入企待下发", $"{draft.Lines} 行合并，减少入企 {draft.Lines - draft.Visits} 次；最早的窗口当日截止",
                sight.Due(ends, Clause.Filing), Clause.Filing)
            { Count = draft.Visits, Target = new MonthTarget(month) };
        }

        return own is null ? null : new(
            TodoKind.Derive, $"{month.Month}月 {own.Count} 行备案待合并入企", $"{own.Enterprises} 家企业；最早的窗口当日截止", sight.Due(own.Ends, Clause.Filing), Clause.Filing)
        { Count = own.Count, Target = new MonthTarget(month) };
    }
}
