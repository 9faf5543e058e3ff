using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Filings.Caps;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>What is laid before somebody who asks whether to file: the rows of the cap table that count, who was there, and what was let go already.</summary>
internal sealed class ShownBeforeFiling(ISupervisionDb db, ICurrentUser user, LastVisits visits, ExternalVisitViews external, SparedVisitViews spared, TimeProvider clock)
{
    public Task<IReadOnlyList<LastVisit>> LastVisitsAsync(Guid enterprise, CancellationToken ct) => visits.OfAsync(enterprise, null, ct);

    public Task<IReadOnlyList<ExternalVisitRow>> ExternalVisitsAsync(Guid enterprise, int year, CancellationToken ct) => external.OfYearAsync(enterprise, year, ct);

    /// <summary>The rules that exist first, then the published rows that the line comes under.</summary>
    public async Task<IReadOnlyList<CapAnswer>> CapsAsync(LineFacts line, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var since = new ParameterHistory(await db.ParameterVersions.AsNoTracking().ToListAsync(ct)).VersionOn(today)?.EffectiveFrom;
        return
        [
            Answer(StandingCaps.OnceAYear(line.Parameters, since), line.EarlierThisYear),
            Answer(StandingCaps.National(line.Parameters, since), [.. FrequencyRules.CountedNationally(line)]),
            .. line.CapCounts().Select(count => Answer(FrequencyCapRow.Of(count.Cap, count.Cap.EffectiveFrom > today ? CapState.Upcoming : CapState.InForce, line.Parameters.CapTableRefuses), count.Lines)),
        ];
    }

    /// <summary>Whether the caller may say that this body lets the visit of the month go: not twice, and not where it is filed.</summary>
    public bool MaySpare(LineFacts line, IReadOnlyList<SparedVisitRow> already)
    {
        var month = YearMonth.Of(line.Window.From).Days;
        return user.Has(Permission.FilingsWrite) && user.Body == line.Body && already.Count == 0 && month.To >= line.Today
            && line.EarlierThisYear.All(earlier => earlier.Window.Intersect(month).IsEmpty);
    }

    /// <summary>What the body has let go in the month of the day.</summary>
    public async Task<IReadOnlyList<SparedVisitRow>> SparedAsync(Guid enterprise, string body, DateOnly day, CancellationToken ct)
    {
        var month = YearMonth.Of(day);
        return await spared.OfAsync(await db.Visible<SparedVisit>(user).AsNoTracking()
            .Where(one => one.EnterpriseId == enterprise && one.Body == body && one.Month == month && one.RevokedReason == null).ToListAsync(ct), ct);
    }

    private static CapAnswer Answer(FrequencyCapRow row, IReadOnlyList<EarlierLine> lines) =>
        new(row, lines.Count, lines.Count >= row.Visits, [.. lines.Select(line => line.Number).OfType<string>()]);
}
