using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
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

/// <summary>One body's part in a visit.</summary>
/// <param name="Failing">Codes of the items that fail.</param>
internal sealed record PartScript(string Department, DateWindow Window, IReadOnlyList<string> Failing);

/// <summary>One visit of the story, from filing to closure.</summary>
internal sealed record VisitScript(Enterprise Enterprise, IReadOnlyList<PartScript> Parts, DateOnly Date, Session Session, Aftermath Aftermath)
{
    /// <summary>Bodies that have not answered the invitation.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];
}
