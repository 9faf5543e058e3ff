using Supervision.Domain.Calendar;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Where the demonstration's story is played: who is in it, and what day it is. Nothing after <see cref="Now"/> happens.</summary>
internal sealed class Stage(Flow flow, DemoPeople people, IWorkCalendar calendar, DateTimeOffset now)
{
    private readonly HashSet<(int Year, string Body, Guid Enterprise)> _turns = [];

    public Flow Flow => flow;
    public DemoPeople People => people;
    public Diary Diary { get; } = new(flow, now);
    public IWorkCalendar Calendar => calendar;
    public DateTimeOffset Now => now;
    public DateOnly Today => ChinaTime.DateOf(now);

    public required IReadOnlyList<Enterprise> Enterprises { get; init; }
    public required ILookup<string, Officer> Officers { get; init; }

    /// <summary>How a failed item reads, by its code.</summary>
    public required IReadOnlyDictionary<string, DemoHazard> Hazards { get; init; }

    /// <summary>A moment of a day in China.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute) => new DateTimeOffset(day.ToDateTime(new(hour, minute)), ChinaTime.Offset).ToUniversalTime();

    /// <summary>The working day that lies so many after (or before) a day.</summary>
    public DateOnly WorkingDay(DateOnly day, int offset) => offset == 0 ? calendar.OnOrAfter(day) : calendar.Offset(day, offset);

    public List<DateOnly> WorkingDays(DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays).Where(calendar.IsWorkingDay)];

    /// <summary>Whether nothing is planned for the body at the enterprise in that year yet; asking takes the place.</summary>
    public bool TakesTurn(int year, string body, Enterprise enterprise) => _turns.Add((year, body, enterprise.Id));

    /// <summary>Somebody where the body has been in that year, or will be; null in the first days of one.</summary>
    public Enterprise? Visited(int year, string body) =>
        _turns.Where(turn => turn.Year == year && turn.Body == body).Select(turn => Enterprises.First(enterprise => enterprise.Id == turn.Enterprise)).FirstOrDefault();

    /// <summary>Everybody where the body is in that year, in the order of the register.</summary>
    public IEnumerable<Enterprise> VisitedBy(int year, string body) => Enterprises.Where(enterprise => _turns.Contains((year, body, enterprise.Id)));

    /// <summary>Two officers of the department whose certificates last; the pair changes with <paramref name="turn"/>.</summary>
    public IReadOnlyList<OfficerRef> PairOf(string department, int turn)
    {
        var able = Officers[department].Where(officer => officer.MayEnforceOn(Today.AddDays(120))).ToList();
        return [.. Enumerable.Range(0, 2).Select(i => able[(turn + i) % able.Count]).Select(officer => new OfficerRef(officer.Name, officer.CertificateNo!))];
    }

    /// <summary>The bodies that have something to supervise there; the leading bureau first, the others in turn.</summary>
    public static List<string> BodiesOf(Enterprise enterprise, int turn)
    {
        var others = enterprise.SafetyDomains.Select(domain => domain.Body()).Distinct().Where(body => body != Bodies.Emergency).ToList();
        return [Bodies.Emergency, .. Enumerable.Range(0, others.Count).Select(i => others[(turn + i) % others.Count])];
    }
}

/// <summary>How a failed item reads in the story.</summary>
/// <param name="Needs">The special hazard without which it cannot be there; null where any enterprise may have it.</param>
internal sealed record DemoHazard(string Item, HazardGrade Grade, SpecialHazard? Needs, string Description, string Rectification)
{
    public bool Applies(Enterprise enterprise) => Needs is not { } needed || enterprise.SpecialHazards.Contains(needed);
}
