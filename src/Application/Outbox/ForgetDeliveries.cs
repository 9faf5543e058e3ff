using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Outbox;
using Supervision.Domain.Common;

namespace Supervision.Application.Outbox;

/// <summary>Forgets the receipts of deliveries and the messages that are past their life; what waits or is parked stays.</summary>
public sealed record ForgetDeliveries(DateTimeOffset At) : ICommand<Result<JobReport>>;

internal sealed class ForgetDeliveriesHandler(ISupervisionDb db, Retention retention) : IRequestHandler<ForgetDeliveries, Result<JobReport>>
{
    public async Task<Result<JobReport>> Handle(ForgetDeliveries request, CancellationToken ct)
    {
        var (receiptsBefore, messagesBefore) = (request.At.AddDays(-retention.Deliveries), request.At.AddDays(-retention.Notifications));
        var receipts = await db.OutboxDeliveries
            .Where(delivery => delivery.EndedAt < receiptsBefore && (delivery.Status == DeliveryStatus.Delivered || delivery.Status == DeliveryStatus.Discarded)).ExecuteDeleteAsync(ct);
        var messages = await db.Notifications.Where(message => message.At < messagesBefore).ExecuteDeleteAsync(ct);
        return new JobReport(receipts + messages == 0 ? "没有过期的投递和消息" : $"清除 {receipts} 条投递记录、{messages} 条消息");
    }
}
