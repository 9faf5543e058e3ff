using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

public static class ParameterErrors
{
    public static readonly Error None = Error.NotFound("parameters.none", "该日期尚无方案参数");
    public static readonly Error Retroactive = Error.Invalid("parameters.retroactive", "方案参数不能追溯，生效日期最早为今天", "effectiveFrom", Clause.Adjustment);
}
