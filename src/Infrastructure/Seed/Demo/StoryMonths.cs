using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Whole months: the bodies file by the 5th, the lead derives and dispatches on the next working day, the visits take their course.</summary>
/// <param name="lastFilingDays">When each month's lists are due.</param>
internal sealed class StoryMonths(Stage stage, StoryVisits visits, IReadOnlyDictionary<YearMonth, DateOnly> lastFilingDays)
{
    /// <summary>Joint visits in each month of last year: 114 for 261 lines, the Plan's published first outcome.</summary>
    private static readonly int[] LastYear = [4, 3, 8, 9, 10, 11, 10, 9, 12, 12, 13, 13];

    /// <summary>Joint visits in each month of this year.</summary>
    private static readonly int[] ThisYear = [1, 1, 3, 5, 6, 8, 9, 10, 12, 14, 15, 16];

    private static readonly Aftermath[] Recent =
        [Aftermath.Swift, Aftermath.WaitsForRecheck, Aftermath.Stuck, Aftermath.Swift, Aftermath.WaitsForReports, Aftermath.FailsOnce, Aftermath.HalfReported, Aftermath.Swift];

    private int _index;
    private int _next = 40;

    /// <summary>When the month's lists are all there and the lead dispatches it.</summary>
    public DateTimeOffset DispatchOf(YearMonth month) => Stage.At(stage.Calendar.Offset(lastFilingDays[month], 1), 9, 40);

    public void Play(YearMonth month)
    {
        var count = month.Year == stage.Today.Year ? ThisYear[month.Month - 1] : LastYear[month.Month - 1];
        var days = stage.WorkingDays(stage.Calendar.Offset(lastFilingDays[month], 5), month.LastDay);
        var played = Enumerable.Range(0, count).SelectMany(i => VisitsOf(month, days, i)).ToList();
        visits.Dispatch(month, played, department => ListOf(month, department), DispatchOf(month));
    }

    private ListScript ListOf(YearMonth month, string department) =>
        new(FilingKind.DoubleRandom, department, $"{month.Month}月双随机执法名单", stage.Calendar.OnOrAfter(month.FirstDay)) { Month = month };

    /// <summary>One enterprise of a month: a joint visit, and for one in four a single one that its window kept apart.</summary>
    private IEnumerable<VisitScript> VisitsOf(YearMonth month, List<DateOnly> days, int i)
    {
        var wanted = month.Year == stage.Today.Year ? 2 + (i * 2 % 3) : _index * 33 % 114 < 33 ? 3 : 2;
        var (enterprise, bodies) = NextEnterprise(month.Year, wanted + 1);
        var at = days[i * 5 % Math.Max(1, days.Count - 4)];
        var joint = bodies.Take(wanted).Select((body, p) => PartOf(month, enterprise, body, at, i, p)).ToList();
        _index++;
        yield return new(enterprise, joint, at, i % 3 == 2 ? Session.Pm : Session.Am, AftermathOf(at)) { Silent = SilentAt(at, joint, i) };

        var apart = joint.Max(part => part.Window.To).AddDays(1);
        if (i % 4 != 1 || bodies.Count <= wanted || month.Year != stage.Today.Year) yield break;
        if (stage.WorkingDays(apart, month.LastDay) is not { Count: > 1 } left) yield break;
        stage.TakesTurn(month.Year, bodies[wanted], enterprise);
        yield return new(enterprise, [new(bodies[wanted], new(apart, month.LastDay), Faults.None)], left[^1], Session.Pm, AftermathOf(left[^1]));
    }

    /// <summary>Every fourth enterprise is visited by the offices of its street, where they have people.</summary>
    private PartScript PartOf(YearMonth month, Enterprise enterprise, string body, DateOnly at, int i, int p)
    {
        stage.TakesTurn(month.Year, body, enterprise);
        var window = new DateWindow(at.AddDays(-2 - ((i + (p * 2)) % 5)), at.AddDays(1 + ((i + p) % 5))).Intersect(month.Days);
        var department = _index % 4 == 2 && body != Bodies.Emergency ? stage.People.OfficeIn(body, enterprise.SubdistrictCode) : body;
        return new(department, window, new(((i + p) % 5) switch { 0 or 3 => 1, 2 => 2, _ => 0 }, (i * 3) + p + month.Month, Major: i % 3 == 1));
    }

    private (Enterprise Enterprise, List<string> Bodies) NextEnterprise(int year, int wanted)
    {
        while (true)
        {
            var enterprise = stage.Enterprises[_next++ % stage.Enterprises.Count];
            var bodies = Stage.BodiesOf(enterprise, _next);
            if (bodies.Count >= wanted - 1 && stage.TakesTurn(year, "*", enterprise)) return (enterprise, bodies);
        }
    }

    private Aftermath AftermathOf(DateOnly date) => stage.Today.DayNumber - date.DayNumber > 70
        ? _index % 7 == 4 ? Aftermath.FailsOnce : Aftermath.Swift
        : Recent[_index % Recent.Length];

    // Somebody has not answered for a few of the visits to come.
    private IReadOnlyList<string> SilentAt(DateOnly date, IReadOnlyList<PartScript> parts, int i) =>
        date > stage.WorkingDay(stage.Today, 1) && i % 3 == 0 ? [parts[^1].Department] : [];
}
