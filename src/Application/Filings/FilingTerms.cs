using Supervision.Application.Calendar;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>When and by which numbers a list is judged.</summary>
/// <param name="LateExplained">Whether the list says why it is late.</param>
internal sealed record FilingTerms(IWorkCalendar Calendar, IPlanParameters Plan, DateOnly Today, bool LateExplained)
{
    private readonly Dictionary<DateOnly, Deadline> _ahead = [];

    /// <summary>The numbers in force today.</summary>
    public PlanParameters Parameters { get; } = Plan.On(Today);

    /// <summary>双随机名单每月5日前；专项和临时名单在检查窗口起日前3个工作日。五(三)2.</summary>
    public Deadline DeadlineOf(FilingKind kind, YearMonth? month, DateWindow window)
    {
        if (kind == FilingKind.DoubleRandom) return Plan.Of(DeadlineKind.MonthlyFiling, Calendar, month?.FirstDay ?? window.From);
        return _ahead.TryGetValue(window.From, out var known) ? known : _ahead[window.From] = Plan.Of(DeadlineKind.AheadOfVisit, Calendar, window.From);
    }

    public bool HasWorkingDay(DateWindow window) => !window.IsEmpty && Calendar.OnOrAfter(window.From > Today ? window.From : Today) <= window.To;
}
