using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Rechecks;

internal static class RecheckErrors
{
    public static readonly Error UnknownHazard = Error.Invalid("recheck.hazards.unknown", "有的隐患不存在，或不是该企业的", "hazardIds", Clause.Closure);
    public static readonly Error OnlyLeadWaives = Error.Forbidden("recheck.waiver.lead", "只有牵头单位可以同意单独复查", Clause.Closure);
}
