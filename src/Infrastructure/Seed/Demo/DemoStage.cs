using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Where the demonstration's story is played: who is in it, what time it is, and the notebook of what happened. Nothing after <see cref="Now"/> happens.</summary>
internal sealed class DemoStage(SupervisionDbContext db, IWorkCalendar calendar, DateTimeOffset now)
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly HashSet<(int Year, string Body, Guid Enterprise)> _visited = [];

    public SupervisionDbContext Db => db;
    public IWorkCalendar Calendar => calendar;
    public DateTimeOffset Now => now;
    public DateOnly Today => ChinaTime.DateOf(now);

    public required IReadOnlyList<Enterprise> Enterprises { get; init; }
    public required IReadOnlyDictionary<string, List<SupervisionItem>> Items { get; init; }
    public required ILookup<string, Officer> Officers { get; init; }
    public required IReadOnlyDictionary<string, string> OfficeOfStreet { get; init; }
    public required IReadOnlyDictionary<string, DemoHazard> Hazards { get; init; }

    /// <summary>A moment of a day in China.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute) => new DateTimeOffset(day.ToDateTime(new(hour, minute)), ChinaTime.Offset).ToUniversalTime();

    public bool HasCome(DateTimeOffset moment) => moment <= now;

    /// <summary>The moment, or a little before now where it has not come.</summary>
    public DateTimeOffset NoLater(DateTimeOffset moment) => HasCome(moment) ? moment : now.AddMinutes(-20);

    /// <summary>The working day that lies so many after (or before) a day.</summary>
    public DateOnly WorkingDay(DateOnly day, int offset) => offset == 0 ? calendar.OnOrAfter(day) : calendar.Offset(day, offset);

    public int NextNumber(string series) => _numbers[series] = _numbers.GetValueOrDefault(series) + 1;

    /// <summary>Whether the body has nothing at the enterprise in that year yet; asking takes the place.</summary>
    public bool TakesTurn(int year, string body, Enterprise enterprise) => _visited.Add((year, body, enterprise.Id));

    /// <summary>Two officers of the department whose certificates last; the pair changes with <paramref name="turn"/>.</summary>
    public IReadOnlyList<OfficerRef> PairOf(string department, int turn)
    {
        var able = Officers[department].Where(officer => officer.MayEnforceOn(Today.AddDays(120))).ToList();
        return [.. Enumerable.Range(0, 2).Select(i => able[(turn + i) % able.Count]).Select(officer => new OfficerRef(officer.Name, officer.CertificateNo!))];
    }

    /// <summary>The body's items that an enterprise is checked for: those of the domains that it has, a dozen at the most.</summary>
    public IReadOnlyList<SupervisionItem> ItemsFor(string body, Enterprise enterprise) =>
        [.. Items[body].Where(item => enterprise.SafetyDomains.Contains(item.SafetyDomain) || item.SafetyDomain == SafetyDomains.Of(body)[0])
            .OrderBy(item => Hazards.ContainsKey(item.Code) ? 0 : 1).ThenBy(item => item.Code).Take(12).OrderBy(item => item.Code)];

    /// <summary>What could be wrong at the enterprise in the eyes of the body; major hazards only where asked for.</summary>
    public IReadOnlyList<DemoHazard> HazardsFor(string body, Enterprise enterprise, bool major) =>
        [.. ItemsFor(body, enterprise).Select(item => Hazards.GetValueOrDefault(item.Code)).OfType<DemoHazard>()
            .Where(hazard => hazard.Applies(enterprise) && (major || hazard.Grade == Domain.Hazards.HazardGrade.General))];

    /// <summary>Writes what has just happened to a matter into the course of it, with who and when.</summary>
    public void Tell(AggregateRoot root, DateTimeOffset at, string actor, string? department)
    {
        var who = new EventActor(department is null ? ActorKind.System : ActorKind.Person, null, actor, department, department is null ? null : Bodies.Of(department));
        db.Events.AddRange(root.Events.Select(what => EventRecord.Of(what, at, who)));
        root.ClearEvents();
    }

    public void Tell(AggregateRoot root, DateTimeOffset at, DemoPerson who) => Tell(root, at, who.Name, who.Department);

    /// <summary>Leaves the counters where the story's numbers end.</summary>
    public void KeepNumbers() => db.AddRange(_numbers.Select(number => new Counter { Series = number.Key, Value = number.Value }));
}

/// <summary>How a failed item reads in the story.</summary>
/// <param name="Needs">The special hazard without which it cannot be there; null where any enterprise may have it.</param>
internal sealed record DemoHazard(string Item, Domain.Hazards.HazardGrade Grade, SpecialHazard? Needs, string Description, string Rectification)
{
    public bool Applies(Enterprise enterprise) => Needs is not { } needed || enterprise.SpecialHazards.Contains(needed);
}

/// <summary>Who acts in the story.</summary>
internal sealed record DemoPerson(string Name, string? Department)
{
    public static readonly DemoPerson Lead = Named("yj.lead");

    public static DemoPerson Liaison(string body) => Named($"{body.ToLowerInvariant()}.liaison");

    /// <summary>The coordinator of a street's 应急办: <c>YJ-KZ</c>.</summary>
    public static DemoPerson Coordinator(string office)
    {
        var account = DemoAccounts.All.First(account => account.Department == office);
        return new(account.DisplayName, office);
    }

    private static DemoPerson Named(string userName)
    {
        var account = DemoAccounts.All.First(account => account.UserName == userName);
        return new(account.DisplayName, account.Department);
    }
}
