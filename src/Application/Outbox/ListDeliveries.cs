using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Outbox;
using Supervision.Domain.Common;

namespace Supervision.Application.Outbox;

/// <summary>What is on its way to consumers, and what became of it; newest first.</summary>
public sealed record ListDeliveries : PageRequest, IQuery<Result<Page<DeliveryRow>>>
{
    /// <summary>状态</summary>
    public DeliveryStatus? Status { get; init; }

    /// <summary>接收方，如 notifications</summary>
    public string? Consumer { get; init; }

    /// <summary>事件的代号，如 inspection.scheduled</summary>
    public string? Kind { get; init; }
}

internal sealed class ListDeliveriesValidator : PageRequestValidator<ListDeliveries>
{
    public ListDeliveriesValidator() : base(ListDeliveriesHandler.Sorts)
    {
        RuleFor(list => list.Q).Empty();
        RuleFor(list => list.Consumer).MaximumLength(40);
        RuleFor(list => list.Kind).MaximumLength(80);
    }
}

internal sealed class ListDeliveriesHandler(ISupervisionDb db, ICurrentUser user, IMapper mapper) : IRequestHandler<ListDeliveries, Result<Page<DeliveryRow>>>
{
    public static readonly Sorts<OutboxDelivery> Sorts = new(delivery => delivery.Id) { ["at"] = delivery => delivery.At, ["dueAt"] = delivery => delivery.DueAt };

    public async Task<Result<Page<DeliveryRow>>> Handle(ListDeliveries request, CancellationToken ct) => (await db.OutboxDeliveries.AsNoTracking()
        .Where(delivery => request.Status == null || delivery.Status == request.Status)
        .Where(delivery => request.Consumer == null || delivery.Consumer == request.Consumer)
        .Where(delivery => request.Kind == null || delivery.Kind == request.Kind)
        .SortBy(request, Sorts, "-at").ProjectTo<DeliveryRow>(mapper.ConfigurationProvider)
        .ToPageAsync(request, ct)).Select(row => row.For(user));
}
