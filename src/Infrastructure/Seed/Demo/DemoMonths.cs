using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Plays whole months: the bodies file by the 5th, the lead derives and dispatches, the visits take their course.</summary>
internal sealed class DemoMonths(DemoStage stage)
{
    /// <summary>Joint visits in each month of last year: 114 for 261 lines, the Plan's published first outcome.</summary>
    private static readonly int[] LastYear = [4, 3, 8, 9, 10, 11, 10, 9, 12, 12, 13, 13];

    /// <summary>Joint visits in each month of this year.</summary>
    private static readonly int[] ThisYear = [1, 1, 3, 5, 6, 8, 9, 10, 12, 14, 15, 16];

    private static readonly Aftermath[] Recent =
        [Aftermath.Swift, Aftermath.WaitsForRecheck, Aftermath.Stuck, Aftermath.Swift, Aftermath.WaitsForReports, Aftermath.FailsOnce, Aftermath.HalfReported, Aftermath.Swift];

    private readonly DemoFilings _filings = new(stage);
    private readonly DemoVisits _visits = new(stage);
    private readonly Dictionary<YearMonth, int> _sequences = [];
    private int _index;
    private int _next = 40;

    public void Play(YearMonth month)
    {
        var deadline = stage.Calendar.OnOrAfter(month.FirstDay.AddDays(4));
        var dispatched = DemoStage.At(stage.Calendar.Offset(deadline, 1), 9, 40);
        var count = month.Year == stage.Today.Year ? ThisYear[month.Month - 1] : LastYear[month.Month - 1];
        var days = WorkingDays(stage.Calendar.Offset(deadline, 5), month.LastDay);
        var visits = Enumerable.Range(0, count).SelectMany(i => VisitsOf(month, days, i)).ToList();
        Dispatch(month, visits, body => new ListScript(FilingKind.DoubleRandom, body, $"{month.Month}月双随机执法名单", stage.Calendar.OnOrAfter(month.FirstDay)) { Month = month }, dispatched);
    }

    /// <summary>Files, derives, dispatches and plays a list.</summary>
    public void Dispatch(YearMonth month, IReadOnlyList<VisitScript> visits, Func<string, ListScript> listOf, DateTimeOffset dispatched)
    {
        var lines = new Dictionary<(Enterprise, string), FilingLine>();
        foreach (var body in visits.SelectMany(visit => visit.Parts).GroupBy(part => part.Department).Select(group => group.Key).Order())
        {
            var own = visits.SelectMany(visit => visit.Parts.Where(part => part.Department == body).Select(part => (visit.Enterprise, part.Window))).ToList();
            var registered = _filings.Register(listOf(body), [.. own.Select(line => new LineScript(line.Enterprise, line.Window))]);
            foreach (var (line, at) in registered.Zip(own)) lines[(at.Enterprise, body)] = line;
        }

        var list = JointList.Open(month, _sequences[month] = _sequences.GetValueOrDefault(month) + 1);
        var derived = visits.Select(visit => (Script: visit, Lines: visit.Parts.Select(part => lines[(visit.Enterprise, part.Department)]).ToList())).ToList();
        var served = derived.Select(each => VisitOf(list, each.Script, each.Lines)).ToList();
        stage.Db.JointLists.Add(list);
        list.Derive(served, dispatched.AddMinutes(-28));
        stage.Db.JointVisits.AddRange(served);
        list.Dispatch(dispatched);
        stage.Tell(list, dispatched, DemoPerson.Lead);

        foreach (var ((script, own), visit) in derived.Zip(served))
        {
            var inspection = _visits.Dispatch(script, own, month, list.Id, dispatched);
            visit.Became(inspection.Id);
            _visits.Play(script, inspection, own, dispatched);
        }
    }

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
        if (WorkingDays(apart, month.LastDay) is not { Count: > 1 } left) yield break;
        stage.TakesTurn(month.Year, bodies[wanted], enterprise);
        yield return new(enterprise, [new(bodies[wanted], new(apart, month.LastDay), [])], left[^1], Session.Pm, AftermathOf(left[^1]));
    }

    private PartScript PartOf(YearMonth month, Enterprise enterprise, string body, DateOnly at, int i, int p)
    {
        stage.TakesTurn(month.Year, body, enterprise);
        var window = new DateWindow(at.AddDays(-2 - ((i + (p * 2)) % 5)), at.AddDays(1 + ((i + p) % 5))).Intersect(month.Days);
        var possible = stage.HazardsFor(body, enterprise, major: false);
        var major = stage.HazardsFor(body, enterprise, major: true).Except(possible).Take(i % 3 == 1 ? 1 : 0).Select(hazard => hazard.Item);
        var failing = Enumerable.Range(0, possible.Count == 0 ? 0 : ((i + p) % 5) switch { 0 or 3 => 1, 2 => 2, _ => 0 })
            .Select(j => possible[((i * 3) + p + (j * 2) + month.Month) % possible.Count].Item).Distinct();
        return new(body, window, [.. major.Concat(failing)]);
    }

    private (Enterprise Enterprise, List<string> Bodies) NextEnterprise(int year, int wanted)
    {
        while (true)
        {
            var enterprise = stage.Enterprises[_next++ % stage.Enterprises.Count];
            var bodies = BodiesOf(enterprise, _next);
            if (bodies.Count >= wanted - 1 && stage.TakesTurn(year, "*", enterprise)) return (enterprise, bodies);
        }
    }

    /// <summary>Bodies that have something to supervise there; the leading bureau first, the others in turn.</summary>
    public static List<string> BodiesOf(Enterprise enterprise, int turn)
    {
        var others = enterprise.SafetyDomains.Select(domain => domain.Body()).Distinct().Where(body => body != Bodies.Emergency).ToList();
        return [Bodies.Emergency, .. Enumerable.Range(0, others.Count).Select(i => others[(turn + i) % others.Count])];
    }

    private Aftermath AftermathOf(DateOnly date) => stage.Today.DayNumber - date.DayNumber > 70
        ? _index % 7 == 4 ? Aftermath.FailsOnce : Aftermath.Swift
        : Recent[_index % Recent.Length];

    // Somebody has not answered for a few of the visits to come.
    private IReadOnlyList<string> SilentAt(DateOnly date, IReadOnlyList<PartScript> parts, int i) =>
        date > stage.WorkingDay(stage.Today, 1) && i % 3 == 0 ? [parts[^1].Department] : [];

    private List<DateOnly> WorkingDays(DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays).Where(stage.Calendar.IsWorkingDay)];

    private JointVisit VisitOf(JointList list, VisitScript script, IEnumerable<FilingLine> lines) => new(
        list.Id,
        script.Enterprise.Id,
        script.Enterprise.SubdistrictCode,
        stage.OfficeOfStreet[script.Enterprise.SubdistrictCode],
        lines.Select(line => (line, Window: line.Window.Intersect(list.Month.Days))).Select(each => new VisitLine(each.line.Id, each.line.Department, each.line.Body, each.Window.From, each.Window.To)));
}
