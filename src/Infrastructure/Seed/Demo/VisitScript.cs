using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>How the aftermath of a visit goes.</summary>
internal enum Aftermath
{
    /// <summary>Rectified before the deadline, rechecked together, reported in time.</summary>
    Swift,

    /// <summary>One hazard fails its first recheck.</summary>
    FailsOnce,

    /// <summary>Rectification is reported and nobody has rechecked yet.</summary>
    WaitsForRecheck,

    /// <summary>All but the first two are reported as rectified.</summary>
    PartlyRectified,

    /// <summary>Nobody reports any rectification.</summary>
    Stuck,

    /// <summary>Rechecked and passed; the lead has not countersigned the major one.</summary>
    WaitsForCountersign,

    /// <summary>Everything is rechecked; the bodies have not reported closure.</summary>
    WaitsForReports,

    /// <summary>The first body has reported, the others have not.</summary>
    HalfReported,
}

/// <summary>One department's part in a visit: what it files, and what fails in its eyes.</summary>
internal sealed record PartScript(string Department, DateWindow Window, Faults Faults)
{
    public Exemption? Exemption { get; init; }
}

/// <summary>Which items of a checklist fail: those that are named, or so many of those that can, from a place on.</summary>
internal sealed record Faults(int Count = 0, int From = 0, bool Major = false)
{
    public static readonly Faults None = new();

    public IReadOnlyList<string> Named { get; init; } = [];

    public static Faults Of(params string[] items) => new() { Named = items };

    /// <param name="possible">What the checklist could find, in its order.</param>
    public IReadOnlyList<DemoHazard> Among(IReadOnlyList<DemoHazard> possible)
    {
        if (Named.Count > 0) return [.. possible.Where(hazard => Named.Contains(hazard.Item))];
        var general = possible.Where(hazard => hazard.Grade == Domain.Hazards.HazardGrade.General).ToList();
        var found = Enumerable.Range(0, general.Count == 0 ? 0 : Count).Select(i => general[(From + (i * 2)) % general.Count]);
        return [.. possible.Except(general).Take(Major ? 1 : 0).Concat(found).Distinct()];
    }
}

/// <summary>One visit of the story, from filing to closure.</summary>
internal sealed record VisitScript(Enterprise Enterprise, IReadOnlyList<PartScript> Parts, DateOnly Date, Session Session, Aftermath Aftermath)
{
    /// <summary>Departments that have not answered the invitation.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>A department that would rather come on another day, where the window has one.</summary>
    public string? CounterProposes { get; init; }
}

/// <summary>What a list of the story says of itself.</summary>
internal sealed record ListScript(FilingKind Kind, string Department, string Title, DateOnly On)
{
    public YearMonth? Month { get; init; }
    public string? DeployingDocument { get; init; }
    public DateWindow? CampaignPeriod { get; init; }

    /// <summary>Why it is late, where it is.</summary>
    public string? LateReason { get; init; }
}

internal sealed record LineScript(Enterprise Enterprise, DateWindow Window)
{
    public Exemption? Exemption { get; init; }

    /// <summary>Null: two of the department.</summary>
    public IReadOnlyList<OfficerRef>? Officers { get; init; }
}
