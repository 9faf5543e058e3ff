using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Outbox;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Application.Outbox;

/// <summary>Tries a parked delivery again now.</summary>
public sealed record RetryDelivery(Guid Id, int Version) : ICommand<Result<DeliveryRow>>;

/// <summary>Gives a parked delivery up.</summary>
public sealed record DiscardDelivery(Guid Id, int Version, string Reason) : ICommand<Result<DeliveryRow>>;

internal sealed class RetryDeliveryValidator : AbstractValidator<RetryDelivery>
{
    public RetryDeliveryValidator() => RuleFor(retry => retry.Id).NotEmpty();
}

internal sealed class DiscardDeliveryValidator : AbstractValidator<DiscardDelivery>
{
    public DiscardDeliveryValidator() => RuleFor(discard => discard.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class RetryDeliveryHandler(DeliveryChanges changes, TimeProvider clock) : IRequestHandler<RetryDelivery, Result<DeliveryRow>>
{
    public Task<Result<DeliveryRow>> Handle(RetryDelivery request, CancellationToken ct) =>
        changes.ChangeAsync(request.Id, request.Version, DeliveryVerbs.Retry, delivery => delivery.Retry(clock.GetUtcNow()), ct);
}

internal sealed class DiscardDeliveryHandler(DeliveryChanges changes, TimeProvider clock) : IRequestHandler<DiscardDelivery, Result<DeliveryRow>>
{
    public Task<Result<DeliveryRow>> Handle(DiscardDelivery request, CancellationToken ct) =>
        changes.ChangeAsync(request.Id, request.Version, DeliveryVerbs.Discard, delivery => delivery.Discard(request.Reason.Trim(), clock.GetUtcNow()), ct);
}

internal sealed class DeliveryChanges(ISupervisionDb db, ICurrentUser user, IMapper mapper)
{
    public async Task<Result<DeliveryRow>> ChangeAsync(Guid id, int version, Verb<DeliveryVerb, DeliveryCase> verb, Func<OutboxDelivery, Result> change, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Delivery(id), ct);
        if (await db.OutboxDeliveries.SingleOrDefaultAsync(one => one.Id == id, ct) is not { } delivery) return RecordErrors.Unknown;
        if (delivery.Version != version) return RecordErrors.Stale;
        if ((verb.Refuses(new(delivery.Status, user)) ?? change(delivery).Error) is { } refused) return refused;

        await db.SaveChangesAsync(ct);
        return (await db.OutboxDeliveries.AsNoTracking().Where(one => one.Id == id).ProjectTo<DeliveryRow>(mapper.ConfigurationProvider).SingleAsync(ct)).For(user);
    }
}
