using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

public static class ExternalVisitErrors
{
    public static readonly Error Struck = Error.Elsewhere("external-visit.struck", "这次登记已经撤销");

    public static readonly Error Known = Error.Conflict("external-visit.known", "这次检查已经登记：同一上级单位当天对这家企业只登记一次", Clause.HigherLevelVisits);

    public static readonly Error Ahead = Error.Invalid("external-visit.day.ahead", "检查日期不能晚于今天", "on");

    public static readonly Error Foreign = Error.Forbidden("external-visit.foreign", "只有登记的单位和牵头单位可以撤销") with { IsElsewhere = true };
}
