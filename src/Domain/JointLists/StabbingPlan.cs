namespace Supervision.Domain.JointLists;

/// <summary>One way to serve an enterprise's lines by visits on given days.</summary>
internal sealed class StabbingPlan
{
    private const int Nowhere = -1;

    private readonly int[] _visitOf;
    private readonly int _joint;
    private readonly int _daysLeft;

    private StabbingPlan(int[] visitOf, int joint, int daysLeft) => (_visitOf, _joint, _daysLeft) = (visitOf, joint, daysLeft);

    /// <summary>The plan with the most joint visits on these days; null where a line is served on none of them.</summary>
    public static StabbingPlan? For(LineSpan[] lines, List<int> witnesses, int[] days)
    {
        if (lines.Any(line => !Array.Exists(days, line.Holds))) return null;

        var visitOf = Enumerable.Repeat(Nowhere, lines.Length).ToArray();
        for (var visit = 0; visit < days.Length; visit++) visitOf[witnesses[visit]] = visit;
        var joint = 0;
        for (var visit = 0; visit < days.Length; visit++)
            if (FindPartner(visit, lines, witnesses, days, visitOf, new bool[lines.Length])) joint++;

        PlaceTheRest(lines, days, visitOf);
        return new(visitOf, joint, DaysLeft(lines, visitOf, days.Length));
    }

    public bool IsBetterThan(StabbingPlan other) => _joint != other._joint ? _joint > other._joint : _daysLeft > other._daysLeft;

    public IReadOnlyList<IReadOnlyList<LineSpan>> Visits(LineSpan[] lines) =>
        [.. lines.Index().GroupBy(line => _visitOf[line.Index]).OrderBy(visit => visit.Key).Select(IReadOnlyList<LineSpan> (visit) => [.. visit.Select(line => line.Item)])];

    /// <summary>
    /// Gives the visit a line of another body than its witness's; a line that another visit has taken is given up by it if that one finds another (augmenting
    /// path), so the number of joint visits is the greatest that these days allow.
    /// </summary>
    private static bool FindPartner(int visit, LineSpan[] lines, List<int> witnesses, int[] days, int[] visitOf, bool[] asked)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            if (asked[line] || witnesses.Contains(line) || !lines[line].Holds(days[visit]) || lines[line].Line.Body == lines[witnesses[visit]].Line.Body) continue;
            asked[line] = true;
            if (visitOf[line] != Nowhere && !FindPartner(visitOf[line], lines, witnesses, days, visitOf, asked)) continue;
            visitOf[line] = visit;
            return true;
        }

        return false;
    }

    /// <summary>Lines that no visit needs in order to be joint go to the earliest visit that holds them.</summary>
    private static void PlaceTheRest(LineSpan[] lines, int[] days, int[] visitOf)
    {
        for (var line = 0; line < lines.Length; line++)
            if (visitOf[line] == Nowhere) visitOf[line] = Array.FindIndex(days, lines[line].Holds);
    }

    private static int DaysLeft(LineSpan[] lines, int[] visitOf, int visits)
    {
        var (first, last) = (new int[visits], Enumerable.Repeat(int.MaxValue, visits).ToArray());
        for (var line = 0; line < lines.Length; line++)
        {
            var visit = visitOf[line];
            first[visit] = Math.Max(first[visit], lines[line].First);
            last[visit] = Math.Min(last[visit], lines[line].Last);
        }

        return Enumerable.Range(0, visits).Sum(visit => last[visit] - first[visit] + 1);
    }
}
