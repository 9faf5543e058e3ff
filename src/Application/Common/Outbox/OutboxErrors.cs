using Supervision.Domain.Common;

namespace Supervision.Application.Common.Outbox;

internal static class OutboxErrors
{
    public static readonly Error NotParked = Error.Elsewhere("outbox.not-parked", "只有已搁置的投递才能重试或放弃");
}
