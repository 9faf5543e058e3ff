using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

/// <summary>A registered line as the derivation sees it.</summary>
/// <param name="Body">The district body; a visit is joint where two of them take part.</param>
/// <param name="Window">As it was filed; may reach beyond the month.</param>
public sealed record OpenLine(Guid Id, string Department, string Body, Guid EnterpriseId, DateWindow Window);

/// <summary>One visit as derived: its window is what its lines' windows, whole as they were filed, have in common. It holds a usable day of the month.</summary>
public sealed record DerivedVisit(Guid EnterpriseId, IReadOnlyList<VisitLine> Lines);

/// <summary>A line that no visit of the month can serve, with the sentence that says why and what can be done.</summary>
public sealed record UnplaceableLine(OpenLine Line, string Reason, Clause Clause);

/// <summary>What a month's derivation came to.</summary>
public sealed record DerivedMonth(IReadOnlyList<DerivedVisit> Visits, IReadOnlyList<UnplaceableLine> Unplaceable);

/// <summary>
/// 五(三)2: the fewest visits to each enterprise such that every line has one inside its window. Exact, and the same for the same lines in any order.
/// Pure: it knows lines and days, not where they come from.
/// </summary>
public static class Derivation
{
    public static DerivedMonth Of(IEnumerable<OpenLine> lines, UsableDays days)
    {
        var visits = new List<DerivedVisit>();
        var unplaceable = new List<UnplaceableLine>();
        foreach (var enterprise in lines.GroupBy(line => line.EnterpriseId).OrderBy(group => group.Key))
        {
            var spans = new List<LineSpan>();
            foreach (var line in enterprise)
            {
                if (days.Span(line.Window) is var (first, last)) spans.Add(new(line, first, last));
                else unplaceable.Add(new(line, WhyUnplaceable(line, days), Clause.Filing));
            }

            visits.AddRange(Stabbing.Fewest(spans).Select(visit => VisitOf(enterprise.Key, visit)));
        }

        return new(visits, [.. unplaceable.OrderBy(one => one.Line.EnterpriseId).ThenBy(one => one.Line.Id)]);
    }

    /// <summary>Why no usable day of the month is left for a line, and what can be done about it.</summary>
    public static string WhyUnplaceable(OpenLine line, UsableDays days)
    {
        var here = days.Clip(line.Window);
        var why = here.To < days.First
            ? $"窗口 {Day(here.From)}—{Day(here.To)} 已过"
            : $"窗口 {Day(here.From)}—{Day(here.To)} 自 {Day(days.First)} 起没有工作日";
        return line.Window.To > days.Month.LastDay
            ? $"{why}，本月不能安排；窗口延续到 {Day(line.Window.To)}，可列入 {line.Window.To.Month} 月名单"
            : $"{why}，不能安排入企；可撤回这一行，按新的窗口重新备案";
    }

    private static DerivedVisit VisitOf(Guid enterprise, IEnumerable<LineSpan> visit) => new(enterprise,
        [.. visit.Select(span => span.Line).Select(line => new VisitLine(line.Id, line.Department, line.Body, line.Window.From, line.Window.To))]);

    private static string Day(DateOnly day) => $"{day:M月d日}";
}
