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
    public async Task<Result<AnnualPlanReceipt>> Handle(AcceptAnnualPlan request, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, request.Id, request.Version, AnnualPlanVerbs.Accept, ct), plan => plan.Accept(clock.GetUtcNow()), AnnualPlanReceipt.Of, ct);
}
