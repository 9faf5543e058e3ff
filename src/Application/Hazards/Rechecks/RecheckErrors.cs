using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Rechecks;

internal static class RecheckErrors
{
    public static readonly Error UnknownHazard = Error.Invalid("recheck.hazards.unknown", "有的隐患不存在，或不是该企业的", "hazardIds", Clause.Closure);
    public static readonly Error OnlyLeadWaives = Error.Forbidden("recheck.waiver.lead", "只有牵头单位可以同意单独复查", Clause.Closure);
    public static readonly Error NotPlanned = Error.Elsewhere("recheck.unplanned", "这项隐患没有安排复查，或不在等待复查", Clause.Closure);
    public static readonly Error NothingToRecord = Error.Elsewhere("recheck.results.none", "这次复查没有待本单位登记结果的隐患", Clause.Closure);
    public static readonly Error Foreign = Error.Forbidden("recheck.foreign", "复查由有隐患在内的单位、街道应急办或牵头单位改期、取消", Clause.Closure) with { IsElsewhere = true };
}
