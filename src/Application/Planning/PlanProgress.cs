using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>A planned visit, or one of the enterprises that a row will draw.</summary>
/// <param name="Late">The period is over and nothing was carried out.</param>
internal sealed record PlannedOne(string Body, string Street, PlanPeriod Period, bool Done, bool Late);

/// <summary>A row of an accepted plan as progress counts it.</summary>
internal sealed record CountedRow(string Body, Guid? EnterpriseId, Sector? Sector, string Street, int Count, PlanPeriod Period);

/// <summary>A line that was carried out in the year.</summary>
internal sealed record CarriedOut(string Body, Guid EnterpriseId, Sector Sector, string Street);

/// <summary>
/// Progress = carried out / planned. What a body has carried out at an enterprise goes to the rows that name it, the earliest period first; what is left over, to its rows of the enterprise's
/// sector and street. So no visit counts twice, and one that nobody planned counts for no plan.
/// </summary>
internal static class PlanProgress
{
    /// <param name="month">The running month of that year: 1 before it begins, 13 when it is over.</param>
    public static IReadOnlyList<PlannedOne> Of(IEnumerable<CountedRow> rows, IEnumerable<CarriedOut> done, int month)
    {
        var left = done.GroupBy(line => (line.Body, line.EnterpriseId)).ToDictionary(same => same.Key, same => new Stack<CarriedOut>(same));
        List<PlannedOne> counted = [];
        var sorted = rows.OrderBy(row => row.Period.Last).ThenBy(row => row.Period.First).ToList();
        foreach (var row in sorted.Where(row => row.EnterpriseId is not null))
            for (var n = 0; n < row.Count; n++)
                counted.Add(One(row, left.TryGetValue((row.Body, row.EnterpriseId!.Value), out var lines) && lines.TryPop(out _), month));

        var drawn = left.Values.SelectMany(lines => lines).GroupBy(line => (line.Body, line.Sector, line.Street)).ToDictionary(same => same.Key, same => same.Count());
        foreach (var row in sorted.Where(row => row.EnterpriseId is null))
            for (var n = 0; n < row.Count; n++)
            {
                var key = (row.Body, row.Sector!.Value, row.Street);
                var carried = drawn.GetValueOrDefault(key) > 0;
                if (carried) drawn[key]--;
                counted.Add(One(row, carried, month));
            }

        return counted;
    }

    private static PlannedOne One(CountedRow row, bool done, int month) => new(row.Body, row.Street, row.Period, done, !done && row.Period.Last < month);
}
