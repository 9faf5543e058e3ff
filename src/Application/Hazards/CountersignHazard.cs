using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Hazards.Closure;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>The lead countersigns the closing of a major hazard whose recheck was passed, 五(三)7.</summary>
public sealed record CountersignHazard(Guid Id, int Version) : ICommand<Result<HazardDto>>;

internal sealed class CountersignHazardHandler(HazardChanges changes, ProcedureClosing closing, TimeProvider clock) : IRequestHandler<CountersignHazard, Result<HazardDto>>
{
    public Task<Result<HazardDto>> Handle(CountersignHazard request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, async hazard =>
    {
        var outcome = hazard.Countersign(clock.LocalToday(), clock.GetUtcNow());
        if (!outcome.IsError) await closing.SaveAsync([hazard], ct);
        return outcome;
    }, ct);
}
