using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The lead settles another month for a slot; that makes an edition.</summary>
public sealed record MoveSlot(int Year, int Version, Guid SlotId, int Month, string Reason) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class MoveSlotValidator : AbstractValidator<MoveSlot>
{
    public MoveSlotValidator()
    {
        RuleFor(move => move.Year).InclusiveBetween(2020, 2100);
        RuleFor(move => move.Month).InclusiveBetween(1, 12);
        RuleFor(move => move.Reason).NotEmpty().Length(2, 1000);
    }
}

internal sealed class MoveSlotHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveSlot, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(MoveSlot request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Move, (plan, here) =>
        plan.Move(request.SlotId, request.Month, PlanMonths.Earliest(here.Today, request.Year), request.Reason.Trim(), clock.GetUtcNow()), ct);
}

/// <summary>The lead shows every slot to its enterprise, with the last day to object.</summary>
public sealed record ShowPlanToEnterprises(int Year, int Version, DateOnly ObjectBy) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class ShowPlanToEnterprisesValidator : AbstractValidator<ShowPlanToEnterprises>
{
    public ShowPlanToEnterprisesValidator() => RuleFor(show => show.Year).InclusiveBetween(2020, 2100);
}

internal sealed class ShowPlanToEnterprisesHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ShowPlanToEnterprises, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(ShowPlanToEnterprises request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Show, (plan, here) =>
        request.ObjectBy <= here.Today ? Domain.Planning.DistrictPlanErrors.ObjectByPast : plan.Show(request.ObjectBy, clock.GetUtcNow()), ct);
}

/// <summary>The lead answers an objection: with the month that is settled, or that the slot stays.</summary>
/// <param name="Month">Null where the objection is dismissed.</param>
public sealed record DecideObjection(int Year, int Version, Guid SlotId, int? Month, string Answer) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class DecideObjectionValidator : AbstractValidator<DecideObjection>
{
    public DecideObjectionValidator()
    {
        RuleFor(decide => decide.Year).InclusiveBetween(2020, 2100);
        RuleFor(decide => decide.Month).InclusiveBetween(1, 12);
        RuleFor(decide => decide.Answer).NotEmpty().Length(2, 1000);
    }
}

internal sealed class DecideObjectionHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DecideObjection, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(DecideObjection request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Decide, (plan, here) =>
        plan.Decide(request.SlotId, request.Month, PlanMonths.Earliest(here.Today, request.Year), request.Answer.Trim(), clock.GetUtcNow()), ct);
}

/// <summary>The lead sends the plan to 区司法局 to be put on record, 五(三)1.</summary>
public sealed record RecordPlan(int Year, int Version, string DocumentNo) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class RecordPlanValidator : AbstractValidator<RecordPlan>
{
    public RecordPlanValidator()
    {
        RuleFor(record => record.Year).InclusiveBetween(2020, 2100);
        RuleFor(record => record.DocumentNo).NotEmpty().MaximumLength(100);
    }
}

internal sealed class RecordPlanHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordPlan, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(RecordPlan request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Record, (plan, here) =>
        plan.Record(request.DocumentNo.Trim(), here.Today, here.ObjectionsOpen, clock.GetUtcNow()), ct);
}

/// <summary>区司法局 acknowledges the plan under a number of its own.</summary>
/// <param name="On">Today or before.</param>
public sealed record AcknowledgePlan(int Year, int Version, string ReceiptNo, DateOnly On) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class AcknowledgePlanValidator : AbstractValidator<AcknowledgePlan>
{
    public AcknowledgePlanValidator()
    {
        RuleFor(acknowledge => acknowledge.Year).InclusiveBetween(2020, 2100);
        RuleFor(acknowledge => acknowledge.ReceiptNo).NotEmpty().MaximumLength(100);
    }
}

internal sealed class AcknowledgePlanHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AcknowledgePlan, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(AcknowledgePlan request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Acknowledge, (plan, here) =>
        request.On > here.Today ? Domain.Planning.DistrictPlanErrors.DayAhead : plan.Acknowledge(request.ReceiptNo.Trim(), request.On), ct);
}

/// <summary>The lead marks that the plan is on record with the superior body too.</summary>
public sealed record MarkSuperior(int Year, int Version, string Superior, string DocumentNo, DateOnly On) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class MarkSuperiorValidator : AbstractValidator<MarkSuperior>
{
    public MarkSuperiorValidator()
    {
        RuleFor(mark => mark.Year).InclusiveBetween(2020, 2100);
        RuleFor(mark => mark.Superior).NotEmpty().MaximumLength(100);
        RuleFor(mark => mark.DocumentNo).NotEmpty().MaximumLength(100);
    }
}

internal sealed class MarkSuperiorHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MarkSuperior, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(MarkSuperior request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.MarkSuperior, (plan, here) =>
        request.On > here.Today ? Domain.Planning.DistrictPlanErrors.DayAhead : plan.MarkSuperior(request.Superior.Trim(), request.DocumentNo.Trim(), request.On), ct);
}
