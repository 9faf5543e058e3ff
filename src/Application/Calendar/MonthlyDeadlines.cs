using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>The dates that nobody stores because they follow from the calendar alone: the monthly lists and reports, and the annual plans, of this year and the next.</summary>
internal sealed class MonthlyDeadlines(IPlanParameters parameters, TimeProvider clock) : IOpenDeadlines
{
    public Task<IReadOnlyList<MovedDeadline>> RecountAsync(IWorkCalendar before, IWorkCalendar after, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var first = YearMonth.Of(today);
        var months = Enumerable.Range(0, 25 - first.Month).Select(first.AddMonths).ToList();
        IEnumerable<MovedDeadline> moved =
        [
            .. months.SelectMany(month => Moved(DeadlineKind.MonthlyFiling, month.FirstDay, $"{month.Year}年{month.Month}月双随机名单备案")),
            .. months.SelectMany(month => Moved(DeadlineKind.MonthlyReport, month.FirstDay, $"{month.Year}年{month.Month}月应报送的街道月报")),
            .. new[] { today.Year, today.Year + 1 }.SelectMany(year => Moved(DeadlineKind.AnnualPlan, new(year, 1, 1), $"{year}年度执法计划")),
        ];
        return Task.FromResult<IReadOnlyList<MovedDeadline>>([.. moved.Where(deadline => deadline.From >= today || deadline.To >= today)]);

        IEnumerable<MovedDeadline> Moved(DeadlineKind kind, DateOnly date, string subject)
        {
            var (old, now) = (parameters.Of(kind, before, date), parameters.Of(kind, after, date));
            return old.Date == now.Date ? [] : [new(subject, now.Clause, old.Date, now.Date)];
        }
    }
}
