using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Common;

/// <summary>Which lines of a course one may read, where one may open the matter itself.</summary>
public static class HistoryVisibility
{
    /// <summary>
    /// An enterprise reads what was done with its own file and with hazards, which exist only once somebody has been there. Filings and visits it learns of by notice: a line
    /// about them could give away a visit that must not be announced, 五(三)4.
    /// </summary>
    public static IQueryable<HistoryEntry> VisibleTo(this IQueryable<HistoryEntry> history, ICurrentUser user) => user.Role == Role.Enterprise
        ? history.Where(entry => entry.Kind.StartsWith("enterprise.") || entry.HazardId != null)
        : history;
}
