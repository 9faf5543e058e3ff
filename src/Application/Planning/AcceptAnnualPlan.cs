using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The lead accepts a body's plan; it enters the district's with the next consolidation.</summary>
public sealed record AcceptAnnualPlan(Guid Id, int Version) : ICommand<Result<AnnualPlanReceipt>>;

internal sealed class AcceptAnnualPlanHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AcceptAnnualPlan, Result<AnnualPlanReceipt>>
{
    public async Task<Result<AnnualPlanReceipt>> Handle(AcceptAnnualPlan request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, AnnualPlanVerbs.Accept, ct);
        if (found.IsError) return found.Error!;
        var outcome = found.Value.Accept(clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return AnnualPlanReceipt.Of(found.Value);
    }
}
