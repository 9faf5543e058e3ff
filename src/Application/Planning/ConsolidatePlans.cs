using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>五(三)1: makes the district's plan of the accepted ones, or its next edition; an enterprise on two or more gets a joint slot by itself.</summary>
/// <param name="Version">What the caller has read of the year's plan; null where there is none yet.</param>
/// <param name="Reason">Why there is another edition.</param>
public sealed record ConsolidatePlans(int Year, int? Version, string? Reason) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class ConsolidatePlansValidator : AbstractValidator<ConsolidatePlans>
{
    public ConsolidatePlansValidator()
    {
        RuleFor(request => request.Year).IsPlanYear();
        RuleFor(request => request.Reason).MaximumLength(1000);
    }
}

internal sealed class ConsolidatePlansHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ConsolidatePlans, Result<DistrictPlanReceipt>>
{
    public async Task<Result<DistrictPlanReceipt>> Handle(ConsolidatePlans request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Plans(request.Year), ct);
        var plan = await db.Visible<DistrictPlan>(user).Include(plan => plan.Slots).Include(plan => plan.Editions).SingleOrDefaultAsync(plan => plan.Year == request.Year, ct);
        if (plan is not null && request.Version is null) return DistrictPlanErrors.Unread;
        if (plan is not null && plan.Version != request.Version) return RecordErrors.Stale;
        if (DistrictPlanVerbs.Consolidate.Refuses(new(plan, false, clock.LocalToday(), user)) is { } refused) return refused;
        if (plan is null) db.DistrictPlans.Add(plan = DistrictPlan.Open(request.Year));

        var accepted = await db.AcceptedAsync(user, request.Year, ct);
        var reason = Typed.LineOrNull(request.Reason) ?? (plan.Edition == 0 ? "首次汇总" : "按采纳的计划重新汇总");
        var outcome = plan.Consolidate(accepted.Visits, accepted.Planned, PlanMonths.Earliest(clock.LocalToday(), request.Year), reason, clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return DistrictPlanReceipt.Of(plan);
    }
}
