using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Filings;

/// <summary>What stands around the lines of a list, beside its body's own: the cap table, visits from above, joint visits that found nothing.</summary>
/// <param name="caps">Those of the body, and those of all.</param>
/// <param name="higherVisits">By enterprise and year, in order of their days.</param>
/// <param name="cleanJointVisits">Their days by enterprise.</param>
internal sealed class FilingSurroundings(IReadOnlyList<FrequencyCap> caps, ILookup<(Guid, int), HigherVisit> higherVisits, ILookup<Guid, DateOnly> cleanJointVisits, int quietDays)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<FrequencyCap>> _inForce = [];

    public ILookup<(Guid, int), HigherVisit> HigherVisits => higherVisits;

    public static async Task<FilingSurroundings> GatherAsync(ISupervisionDb db, JudgedList list, FilingTerms terms, CancellationToken ct) => new(
        await db.FrequencyCaps.AsNoTracking().Where(cap => cap.Body == null || cap.Body == list.Body).ToListAsync(ct),
        await HigherVisitsAsync(db, list, ct),
        await CleanJointVisitsAsync(db, list, terms.Parameters.QuietDays, ct),
        terms.Parameters.QuietDays);

    public IReadOnlyList<FrequencyCap> CapsOf(string body, EnterpriseNow? enterprise, DateWindow window)
    {
        if (caps.Count == 0) return [];
        if (!_inForce.TryGetValue(window.From, out var inForce)) _inForce[window.From] = inForce = [.. FrequencyCap.InForce(caps, window.From).OrderBy(cap => cap.EffectiveFrom).ThenBy(cap => cap.Id)];
        return [.. inForce.Where(cap => cap.Binds(body, enterprise?.Class))];
    }

    public DateOnly? CleanJointVisitBefore(Guid enterprise, DateWindow window) =>
        cleanJointVisits[enterprise].Where(day => day <= window.From && window.From <= day.AddDays(quietDays)).Select(day => (DateOnly?)day).Max();

    private static async Task<ILookup<(Guid, int), HigherVisit>> HigherVisitsAsync(ISupervisionDb db, JudgedList list, CancellationToken ct)
    {
        var enterprises = list.Enterprises.Keys.ToArray();
        var years = list.Lines.Select(line => line.Content.Window.From.Year).Distinct().ToArray();
        var found = await db.ExternalVisits.AsNoTracking()
            .Where(visit => enterprises.Contains(visit.EnterpriseId) && years.Contains(visit.On.Year) && visit.StruckReason == null)
            .OrderBy(visit => visit.On).ThenBy(visit => visit.Id)
            .Select(visit => new { visit.EnterpriseId, visit.Level, visit.Agency, visit.On }).ToListAsync(ct);
        return found.ToLookup(visit => (visit.EnterpriseId, visit.On.Year), visit => new HigherVisit(visit.Level, visit.Agency, visit.On));
    }

    /// <summary>All findings are in, of two bodies or more, and there is no hazard among them.</summary>
    private static async Task<ILookup<Guid, DateOnly>> CleanJointVisitsAsync(ISupervisionDb db, JudgedList list, int quietDays, CancellationToken ct)
    {
        if (quietDays == 0 || list.Lines.Count == 0) return Array.Empty<DateOnly>().ToLookup(_ => Guid.Empty);
        var enterprises = list.Enterprises.Keys.ToArray();
        var since = list.Lines.Min(line => line.Content.Window.From).AddDays(-quietDays);
        var found = await db.Inspections.AsNoTracking()
            .Where(visit => enterprises.Contains(visit.EnterpriseId) && visit.Date >= since && (visit.Status == InspectionStatus.Rectifying || visit.Status == InspectionStatus.Closed)
                && db.Participations.Where(part => part.InspectionId == visit.Id && part.State != ParticipationState.Dropped).Select(part => part.Body).Distinct().Count() > 1
                && !db.Hazards.Any(hazard => hazard.InspectionId == visit.Id))
            .Select(visit => new { visit.EnterpriseId, Date = visit.Date!.Value }).ToListAsync(ct);
        return found.ToLookup(visit => visit.EnterpriseId, visit => visit.Date);
    }
}
