using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Common;

/// <summary>Which lines of a course one may read, where one may open the matter itself.</summary>
public static class HistoryVisibility
{
    /// <summary>Steps of a visit that were told to the enterprise, or happened before its eyes.</summary>
    internal static readonly IReadOnlyList<string> ToldOfVisits =
        ["inspection.notified", "inspection.checked-in", "inspection.findings", "inspection.closed", "recheck.planned", "recheck.recorded"];

    /// <summary>
    /// An enterprise reads what was done with its own file and with hazards, which exist only once somebody has been there, and what it was told of a visit. Filings, and visits
    /// before that, are left out: a line about them could give away a visit that must not be announced, 五(三)4.
    /// </summary>
    public static IQueryable<HistoryEntry> VisibleTo(this IQueryable<HistoryEntry> history, ICurrentUser user) => user.Role == Role.Enterprise
        ? history.Where(entry => entry.Kind.StartsWith("enterprise.") || entry.HazardId != null || ToldOfVisits.Contains(entry.Kind))
        : history;
}
