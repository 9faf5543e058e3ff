using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Outbox;

namespace Supervision.Api.Endpoints;

internal static class OutboxDeliveryEndpoints
{
    public static void MapOutboxDeliveries(this IEndpointRouteBuilder api)
    {
        var deliveries = api.MapGroup("/outbox-deliveries").WithTags("OutboxDeliveries");
        deliveries.MapGet("/", ListOutboxDeliveries).Needs(Permission.SystemOperate);
        deliveries.MapPost("/{id:guid}/retry", RetryOutboxDelivery).Needs(Permission.SystemOperate);
        deliveries.MapPost("/{id:guid}/discard", DiscardOutboxDelivery).Needs(Permission.SystemOperate);
    }

    /// <summary>事件的投递</summary>
    /// <remarks>每个事件对每个接收方一条，最新的在前。失败的自动重试，间隔逐次加长；多次失败的搁置，由管理员重试或放弃。</remarks>
    private static Task<OkAnswer<Page<DeliveryRow>>> ListOutboxDeliveries([AsParameters] ListDeliveries request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>重试已搁置的投递</summary>
    private static Task<OkAnswer<DeliveryRow>> RetryOutboxDelivery(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RetryDelivery(id, version.Version), ct).Ok();

    /// <summary>放弃已搁置的投递</summary>
    /// <remarks>须说明原因，记入审计；放弃后不再投递。</remarks>
    private static Task<OkAnswer<DeliveryRow>> DiscardOutboxDelivery(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DiscardDelivery(id, version.Version, request.Reason), ct).Ok();
}
