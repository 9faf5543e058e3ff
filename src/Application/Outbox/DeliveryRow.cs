using AutoMapper;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Outbox;
using Supervision.Application.Common.Verbs;

namespace Supervision.Application.Outbox;

/// <summary>一个事件对一个接收方的投递</summary>
/// <param name="EventId">事件</param>
/// <param name="Consumer">接收方：notifications 为系统内消息</param>
/// <param name="Kind">事件的代号，如 inspection.scheduled</param>
/// <param name="At">事件发生的时间</param>
/// <param name="Status">状态</param>
/// <param name="Attempts">失败的次数</param>
/// <param name="DueAt">下次投递的时间；只对待投递的有意义</param>
/// <param name="Error">最近一次失败的原因</param>
/// <param name="EndedAt">投递完成或放弃的时间</param>
/// <param name="Reason">放弃的原因</param>
public sealed record DeliveryRow(
    Guid Id, Guid EventId, string Consumer, string Kind, DateTimeOffset At, DeliveryStatus Status, int Attempts, DateTimeOffset DueAt, string? Error,
    DateTimeOffset? EndedAt, string? Reason, int Version) : IVersioned
{
    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<DeliveryVerb>> Can { get; init; } = [];

    internal DeliveryRow For(ICurrentUser user) => this with { Can = DeliveryVerbs.All.For(new(Status, user)) };

    private sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<OutboxDelivery, DeliveryRow>().ForMember(row => row.Can, can => can.Ignore());
    }
}
