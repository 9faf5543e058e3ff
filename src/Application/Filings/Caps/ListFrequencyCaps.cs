using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

/// <summary>The cap table: the rules that exist first, then what was published, the newest first.</summary>
public sealed record ListFrequencyCaps : FrequencyCapFilter, IQuery<Result<Page<FrequencyCapRow>>>;

internal sealed class ListFrequencyCapsValidator : PageRequestValidator<ListFrequencyCaps>
{
    public ListFrequencyCapsValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListFrequencyCapsHandler(FrequencyCapViews views) : IRequestHandler<ListFrequencyCaps, Result<Page<FrequencyCapRow>>>
{
    public async Task<Result<Page<FrequencyCapRow>>> Handle(ListFrequencyCaps request, CancellationToken ct) => (await views.OfAsync(request, ct)).ToPage(request);
}

internal static class CapStates
{
    public static CapState Of(FrequencyCap cap, IReadOnlyCollection<FrequencyCap> all, DateOnly today) =>
        cap.EffectiveTo < today || cap.EffectiveTo < cap.EffectiveFrom ? CapState.Past
        : cap.EffectiveFrom > today ? CapState.Upcoming
        : FrequencyCap.InForce(all, today).Any(one => one.Id == cap.Id) ? CapState.InForce
        : CapState.Replaced;
}
