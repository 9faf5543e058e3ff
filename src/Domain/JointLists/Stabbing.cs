namespace Supervision.Domain.JointLists;

/// <summary>A line as the numbers of the first and the last working day on which it can be served.</summary>
internal readonly record struct LineSpan(OpenLine Line, int First, int Last)
{
    public bool Holds(int day) => First <= day && day <= Last;
}

/// <summary>
/// Interval stabbing on one enterprise's lines. Going by last days and always taking the latest day that still serves the next line gives the fewest visits:
/// the lines that forced a day (the witnesses) do not overlap each other, so no plan can do with fewer.
/// Every plan with that number has exactly one witness in each visit; therefore all such plans are found by letting each visit's day move within its witness's
/// span. Among them is chosen, in this order: most joint visits; most working days left to choose from; the earliest days. Since witnesses do not overlap,
/// there are at most 3^(working days / 3) combinations, a few thousand in the worst month and a handful in a real one.
/// </summary>
internal static class Stabbing
{
    public static IReadOnlyList<IReadOnlyList<LineSpan>> Fewest(IEnumerable<LineSpan> lines)
    {
        var sorted = lines.OrderBy(line => line.Last).ThenBy(line => line.First).ThenBy(line => line.Line.Body, StringComparer.Ordinal).ThenBy(line => line.Line.Id).ToArray();
        var witnesses = WitnessesOf(sorted);
        if (witnesses.Count == sorted.Length) return [.. sorted.Select(IReadOnlyList<LineSpan> (line) => [line])];

        var best = default(StabbingPlan);
        foreach (var days in DayChoices(sorted, witnesses))
        {
            var plan = StabbingPlan.For(sorted, witnesses, days);
            if (plan is not null && (best is null || plan.IsBetterThan(best))) best = plan;
        }

        return best!.Visits(sorted);
    }

    private static List<int> WitnessesOf(LineSpan[] sorted)
    {
        var witnesses = new List<int>();
        for (var i = 0; i < sorted.Length; i++)
            if (witnesses.Count == 0 || sorted[i].First > sorted[witnesses[^1]].Last) witnesses.Add(i);
        return witnesses;
    }

    /// <summary>
    /// Every combination of days, one within each witness's span. A day only matters as the last day of some line: moving a visit later up to the first last
    /// day among its lines loses none of them.
    /// </summary>
    private static IEnumerable<int[]> DayChoices(LineSpan[] sorted, List<int> witnesses)
    {
        var lasts = sorted.Select(line => line.Last).Distinct().Order().ToArray();
        var choices = witnesses.Select(witness => lasts.Where(sorted[witness].Holds).ToArray()).ToArray();
        var at = new int[choices.Length];
        while (true)
        {
            yield return [.. choices.Select((days, visit) => days[at[visit]])];
            var visit = choices.Length - 1;
            while (visit >= 0 && ++at[visit] == choices[visit].Length) at[visit--] = 0;
            if (visit < 0) yield break;
        }
    }
}
