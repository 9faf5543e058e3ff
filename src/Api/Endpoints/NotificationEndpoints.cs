using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Application.Notifications;

namespace Supervision.Api.Endpoints;

internal static class NotificationEndpoints
{
    public static void MapNotifications(this IEndpointRouteBuilder api)
    {
        var notifications = api.MapGroup("/notifications").WithTags("Notifications");
        notifications.MapGet("/", ListNotifications).AnySignedIn();
        notifications.MapGet("/count", CountNotifications).AnySignedIn().WithMetadata(new AsksByItself());
        notifications.MapGet("/stream", StreamNotifications).AnySignedIn().WithMetadata(new AsksByItself())
            .Produces<NotificationBell>(StatusCodes.Status200OK, NotificationStream.ContentType)
            .Produces<Problem>(StatusCodes.Status429TooManyRequests, Problems.ContentType);
        notifications.MapPost("/read-all", ReadAllNotifications).AnySignedIn();
        notifications.MapPost("/{id:guid}/read", ReadNotification).AnySignedIn();
    }

    /// <summary>本人的消息</summary>
    /// <remarks>最新的在前。kind 为事件的代号（如 inspection.scheduled）或其第一段（如 inspection）。</remarks>
    private static Task<OkAnswer<Page<NotificationRow>>> ListNotifications([AsParameters] ListNotifications request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>未读消息数</summary>
    private static Task<OkAnswer<NotificationCount>> CountNotifications(IMediator mediator, CancellationToken ct) => mediator.Send(new CountNotifications(), ct).Ok();

    /// <summary>消息的实时通知</summary>
    /// <remarks>
    /// 服务器推送事件（text/event-stream）：连接后立即、以及每次本人的消息有变化时，发送一个 notification 事件，data 为未读数和最新的一条（JSON）；其间每 20 秒发送一行注释以保持连接。
    /// 断线重连时总是先发送当前的未读数，所以不会遗漏。会话结束时连接随之关闭；连接本身不延长会话。同一账号最多 6 个连接，超过的答复 429，可改为定时查询未读消息数。
    /// </remarks>
    private static NotificationStream StreamNotifications() => new();

    /// <summary>全部标为已读</summary>
    private static Task<OkAnswer<NotificationCount>> ReadAllNotifications(IMediator mediator, CancellationToken ct) => mediator.Send(new ReadAllNotifications(), ct).Ok();

    /// <summary>标为已读</summary>
    /// <remarks>已读的不变。</remarks>
    private static Task<OkAnswer<NotificationCount>> ReadNotification(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ReadNotification(id), ct).Ok();
}
