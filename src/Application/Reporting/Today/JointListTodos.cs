using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)2: lines that wait to be merged into visits, and lists that wait for dispatch, of this month and the next.</summary>
internal static class JointListTodos
{
    public static async Task<IEnumerable<TodoItem>> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.JointListsDerive)) return [];
        var thisMonth = YearMonth.Of(sight.Today);
        return new[] { await OfMonthAsync(sight, thisMonth, ct), await OfMonthAsync(sight, thisMonth.AddMonths(1), ct) }.OfType<TodoItem>();
    }

    private static async Task<TodoItem?> OfMonthAsync(Sight sight, YearMonth month, CancellationToken ct)
    {
        var open = await sight.OpenLines(month).Where(line => line.To >= sight.Today)
            .GroupBy(_ => 1)
            .Select(lines => new { Count = lines.Count(), Enterprises = lines.Select(line => line.EnterpriseId).Distinct().Count(), Ends = lines.Min(line => line.To) })
            .SingleOrDefaultAsync(ct);
        if (open is null) return null;

        var last = sight.Due(open.Ends, Clause.Filing);
        var visits = await sight.Db.JointLists.AsNoTracking()
            .Where(list => list.Month == month && list.Status == JointListStatus.Draft)
            .SelectMany(list => list.Visits)
            .Select(visit => visit.Lines.Count)
            .ToListAsync(ct);
        return visits.Sum() == open.Count
            ? new(TodoKind.Dispatch, $"{month.Month}月联合名单 {visits.Count} 次入企待下发", $"{open.Count} 行合并，减少入企 {open.Count - visits.Count} 次；最早的窗口当日截止", last, Clause.Filing)
            { Count = visits.Count, Month = month }
            : new(TodoKind.Derive, $"{month.Month}月 {open.Count} 行备案待合并入企", $"{open.Enterprises} 家企业；最早的窗口当日截止", last, Clause.Filing)
            { Count = open.Count, Month = month };
    }
}
