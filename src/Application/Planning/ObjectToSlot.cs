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

/// <summary>An enterprise says that the month of its joint slot does not suit it.</summary>
/// <param name="Version">Of the slot.</param>
/// <param name="PreferredMonth">The month that it asks for.</param>
public sealed record ObjectToSlot(int Year, Guid SlotId, int Version, string Reason, int? PreferredMonth) : ICommand<Result<SlotReceipt>>;

/// <summary>企业意见的回执</summary>
public sealed record SlotReceipt(Guid Id, ObjectionState ObjectionState, int Version) : IVersioned;

internal sealed class ObjectToSlotValidator : AbstractValidator<ObjectToSlot>
{
    public ObjectToSlotValidator()
    {
        RuleFor(request => request.Year).IsPlanYear();
        RuleFor(request => request.PreferredMonth).InclusiveBetween(1, 12);
        RuleFor(request => request.Reason).NotEmpty().Length(2, 1000);
    }
}

internal sealed class ObjectToSlotHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ObjectToSlot, Result<SlotReceipt>>
{
    public async Task<Result<SlotReceipt>> Handle(ObjectToSlot request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Plans(request.Year), ct);
        var found = await db.Visible<JointSlot>(user).Where(slot => slot.Year == request.Year).FindAsync(request.SlotId, request.Version, ct);
        if (found.IsError) return found.Error!;
        var plan = await db.Visible<DistrictPlan>(user).AsNoTracking().SingleOrDefaultAsync(plan => plan.Id == found.Value.PlanId, ct);
        if (DistrictPlanVerbs.Object.Refuses(new(plan, false, clock.LocalToday(), user)) is { } refused) return refused;
        found.Value.Object(request.Reason.Trim(), request.PreferredMonth, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return new SlotReceipt(found.Value.Id, found.Value.ObjectionState, found.Value.Version);
    }
}
