using MediatR;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>Hands a body's plan in with its letter, by the end of March; a later one is marked, 五(三)1.</summary>
public sealed record SubmitAnnualPlan(Guid Id, int Version) : ICommand<Result<AnnualPlanReceipt>>;

internal sealed class SubmitAnnualPlanHandler(ISupervisionDb db, ICurrentUser user, AnnualPlanViews views, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
    : IRequestHandler<SubmitAnnualPlan, Result<AnnualPlanReceipt>>
{
    public async Task<Result<AnnualPlanReceipt>> Handle(SubmitAnnualPlan request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, AnnualPlanVerbs.Submit, ct);
        if (found.IsError) return found.Error!;
        var plan = found.Value;
        if (AnnualPlanVerbs.Submit.Refuses(new(plan, user, (await views.JudgeAsync(plan, ct)).Breaches)) is { } refused) return refused;

        var due = parameters.Of(DeadlineKind.AnnualPlan, calendar, new(plan.Year, 1, 1));
        var outcome = plan.Submit(due.Date, clock.LocalToday(), clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return AnnualPlanReceipt.Of(plan);
    }
}
