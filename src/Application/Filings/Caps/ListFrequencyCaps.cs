using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

/// <summary>The cap table: the rules that exist first, then what was published, the newest first.</summary>
public sealed record ListFrequencyCaps : PageRequest, IQuery<Result<Page<FrequencyCapRow>>>
{
    /// <summary>区级单位代码；各单位共同的也列出</summary>
    public string? Body { get; init; }

    /// <summary>true 只列现行的和将生效的</summary>
    public bool? Current { get; init; }
}

internal sealed class ListFrequencyCapsValidator : PageRequestValidator<ListFrequencyCaps>
{
    public ListFrequencyCapsValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListFrequencyCapsHandler(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<ListFrequencyCaps, Result<Page<FrequencyCapRow>>>
{
    public async Task<Result<Page<FrequencyCapRow>>> Handle(ListFrequencyCaps request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var plan = parameters.On(today);
        var since = new ParameterHistory(await db.ParameterVersions.AsNoTracking().ToListAsync(ct)).VersionOn(today)?.EffectiveFrom;
        var caps = await db.FrequencyCaps.AsNoTracking().ToListAsync(ct);
        var published = caps.OrderByDescending(cap => cap.EffectiveFrom).ThenByDescending(cap => cap.RecordedAt).ThenBy(cap => cap.Id)
            .Select(cap => FrequencyCapRow.Of(cap, CapStates.Of(cap, caps, today), plan.CapTableRefuses) with { Can = CapVerbs.All.For(new(cap, today, user)) });
        FrequencyCapRow[] standing = [StandingCaps.OnceAYear(plan, since), StandingCaps.National(plan, since)];
        return standing.Concat(published).Where(row => Matches(row, request)).ToList().ToPage(request);
    }

    private static bool Matches(FrequencyCapRow row, ListFrequencyCaps request) =>
        (request.Body is null || row.Body is null || row.Body == request.Body)
        && (request.Current is not true || row.State is CapState.InForce or CapState.Upcoming)
        && (Typed.LineOrNull(request.Q) is not { } q || new[] { row.Document, row.Item?.Name, row.Item?.Code }.Any(text => text?.Contains(q, StringComparison.OrdinalIgnoreCase) == true));
}

internal static class CapStates
{
    public static CapState Of(FrequencyCap cap, IReadOnlyCollection<FrequencyCap> all, DateOnly today) =>
        cap.EffectiveTo < today || cap.EffectiveTo < cap.EffectiveFrom ? CapState.Past
        : cap.EffectiveFrom > today ? CapState.Upcoming
        : FrequencyCap.InForce(all, today).Any(one => one.Id == cap.Id) ? CapState.InForce
        : CapState.Replaced;
}
