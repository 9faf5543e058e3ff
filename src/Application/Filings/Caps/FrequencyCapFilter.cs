using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Caps;

/// <summary>What the cap table is asked for, on the page and in its export alike.</summary>
public abstract record FrequencyCapFilter : PageRequest
{
    /// <summary>区级单位代码；各单位共同的也列出</summary>
    public string? Body { get; init; }

    /// <summary>true 只列现行的和将生效的</summary>
    public bool? Current { get; init; }

    internal bool Matches(FrequencyCapRow row) =>
        (Body is null || row.Body is null || row.Body == Body)
        && (Current is not true || row.State is CapState.InForce or CapState.Upcoming)
        && (Typed.LineOrNull(Q) is not { } q || new[] { row.Document, row.Item?.Name, row.Item?.Code }.Any(text => text?.Contains(q, StringComparison.OrdinalIgnoreCase) == true));
}

/// <summary>The cap table as the caller may change it.</summary>
internal sealed class FrequencyCapViews(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, TimeProvider clock)
{
    public async Task<IReadOnlyList<FrequencyCapRow>> OfAsync(FrequencyCapFilter filter, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var plan = parameters.On(today);
        var since = new ParameterHistory(await db.ParameterVersions.AsNoTracking().ToListAsync(ct)).VersionOn(today)?.EffectiveFrom;
        var caps = await db.FrequencyCaps.AsNoTracking().ToListAsync(ct);
        var published = caps.OrderByDescending(cap => cap.EffectiveFrom).ThenByDescending(cap => cap.RecordedAt).ThenBy(cap => cap.Id)
            .Select(cap => FrequencyCapRow.Of(cap, CapStates.Of(cap, caps, today), plan.CapTableRefuses) with { Can = CapVerbs.All.For(new(cap, today, user)) });
        FrequencyCapRow[] standing = [StandingCaps.OnceAYear(plan, since), StandingCaps.National(plan, since)];
        return [.. standing.Concat(published).Where(filter.Matches)];
    }
}
