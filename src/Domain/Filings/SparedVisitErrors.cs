using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

public static class SparedVisitErrors
{
    public static readonly Error Revoked = Error.Elsewhere("spared-visit.revoked", "这次登记已经撤销");

    public static readonly Error Repeated = Error.Conflict("spared-visit.repeated", "本单位已登记该月不去这家企业，同一月份只计一次", Clause.NationalCap);

    public static readonly Error Past = Error.Invalid("spared-visit.month.past", "只能登记本月和以后的检查", "month", Clause.NationalCap);

    public static readonly Error Filed = Error.Conflict("spared-visit.filed", "本单位该月对这家企业的检查已经备案；不去的，请先撤回备案", Clause.NationalCap);

    public static readonly Error Foreign = Error.Forbidden("spared-visit.foreign", "只能撤销本单位的登记") with { IsElsewhere = true };
}
