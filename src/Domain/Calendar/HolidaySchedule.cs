using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

/// <summary>放假安排 of a year: versions, of which the newest is in force; none is ever changed or lost.</summary>
public sealed class HolidaySchedule : AggregateRoot
{
    private readonly List<ScheduleVersion> _versions = [];

    private HolidaySchedule() { }

    public int Year { get; private init; }
    public IReadOnlyList<ScheduleVersion> Versions => _versions;

    public ScheduleVersion? InForce => _versions.MaxBy(version => version.Number);

    /// <summary>What is in force, as calendars are made of it; null where nothing is published.</summary>
    public YearSchedule? AsYear() => InForce is { } version ? new(Year, version.Provisional, version.Days) : null;

    public static HolidaySchedule For(int year) => new() { Year = year };

    /// <summary>Why these days are no schedule of the year; null where they are one.</summary>
    public static Error? Refuses(int year, IReadOnlyList<SpecialDay> days) => ScheduleRules.Check(year, days) is { Count: > 0 } breaches ? ScheduleRules.Refused(breaches) : null;

    /// <summary>Puts a schedule in force from now on. Where the one in force says the same, it stays.</summary>
    public Result<ScheduleVersion> Publish(IReadOnlyList<SpecialDay> days, Publication publication)
    {
        if (Refuses(Year, days) is { } refused) return refused;

        List<SpecialDay> ordered = [.. days.OrderBy(day => day.Date)];
        if (InForce is { } present && present.Provisional == publication.Provisional && present.Days.SequenceEqual(ordered)) return present;

        var version = new ScheduleVersion((InForce?.Number ?? 0) + 1, ordered, publication);
        _versions.Add(version);
        Happened(new CalendarPublished(Id, Year, version.Number, version.Provisional));
        return version;
    }
}

/// <summary>Who put a version in force, when, and on what ground.</summary>
/// <param name="Provisional">Only the statutory days are known; the notice is still to come.</param>
/// <param name="Reference">It came with the product's reference data, which a later correction may replace; a version that a person published stays.</param>
public sealed record Publication(DateTimeOffset At, string By, bool Provisional = false, bool Reference = false);

public sealed class ScheduleVersion
{
    private ScheduleVersion() { }

    internal ScheduleVersion(int number, List<SpecialDay> days, Publication publication)
    {
        (Number, Days) = (number, days);
        (PublishedAt, PublishedBy, Provisional, Reference) = (publication.At, publication.By, publication.Provisional, publication.Reference);
    }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; private init; }

    public DateTimeOffset PublishedAt { get; private init; }
    public string PublishedBy { get; private init; } = "";
    public bool Provisional { get; private init; }
    public bool Reference { get; private init; }

    /// <summary>In the order of their dates.</summary>
    public List<SpecialDay> Days { get; private init; } = [];
}
