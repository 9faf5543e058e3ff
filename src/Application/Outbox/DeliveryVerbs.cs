using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Outbox;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Application.Outbox;

/// <summary>对一次投递可以办理的事</summary>
public enum DeliveryVerb
{
    [Label("重试")] Retry,
    [Label("放弃")] Discard,
}

/// <summary>A delivery as somebody wants to do something to it.</summary>
internal sealed record DeliveryCase(DeliveryStatus Status, ICurrentUser User) : ICase;

internal static class DeliveryVerbs
{
    public static readonly Verb<DeliveryVerb, DeliveryCase> Retry = new(DeliveryVerb.Retry, Permission.SystemOperate, here => OutboxDelivery.MayBeDecided(here.Status).Error);

    public static readonly Verb<DeliveryVerb, DeliveryCase> Discard = new(DeliveryVerb.Discard, Permission.SystemOperate, here => OutboxDelivery.MayBeDecided(here.Status).Error);

    public static readonly Verbs<DeliveryVerb, DeliveryCase> All = [Retry, Discard];
}
