using Microsoft.EntityFrameworkCore;

namespace Supervision.Application.Reporting.Today;

/// <summary>一条最近动态</summary>
/// <param name="Actor">经办单位；没有单位的为经办人</param>
/// <param name="Enterprise">涉及的企业</param>
public sealed record RecentEvent(
    DateTimeOffset At, string Actor, string Kind, string Sentence, string? Enterprise, Guid? FilingId, Guid? InspectionId, Guid? HazardId);

internal static class RecentEvents
{
    private const int Shown = 8;

    public static async Task<IReadOnlyList<RecentEvent>> OfAsync(Sight sight, CancellationToken ct)
    {
        // A closure report is told twice, by itself and by its inspection; and a list's rows once for each enterprise.
        var history = sight.Db.History.AsNoTracking()
            .Where(entry => (entry.InspectionId != null && entry.EnterpriseId != null) || (entry.FilingId != null && entry.EnterpriseId == null));
        if (sight.User.Subdistrict is not null)
            history = history.Where(entry => sight.Inspections.Any(inspection => inspection.Id == entry.InspectionId) || entry.Department == sight.User.Department);

        var found = await history.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Shown)
            .Select(entry => new
            {
                entry.At,
                entry.Actor,
                entry.Department,
                entry.Kind,
                entry.Sentence,
                entry.FilingId,
                entry.InspectionId,
                entry.HazardId,
                Enterprise = sight.Db.Enterprises.Where(at => at.Id == entry.EnterpriseId).Select(at => at.Name).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. found.Select(entry => new RecentEvent(
            entry.At, entry.Department is { } department && sight.Departments.TryGetValue(department, out var known) ? known.Name : entry.Actor,
            entry.Kind, entry.Sentence, entry.Enterprise, entry.FilingId, entry.InspectionId, entry.HazardId))];
    }
}
