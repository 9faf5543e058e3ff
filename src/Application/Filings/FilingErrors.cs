using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

internal static class FilingErrors
{
    public static readonly Error Foreign = Error.Forbidden("filing.department.foreign", "只能填报、修改本单位的名单", Clause.Filing) with { IsElsewhere = true };

    public static readonly Error NoDepartment = Error.Forbidden("filing.department.none", "您的账号不属于任何监管单位，不能填报名单", Clause.Filing);

    public static readonly Error ForeignQuestion = Error.Forbidden("filing.admissibility.foreign", "您不能查询这个单位能否检查", Clause.OnceAYear);

    public static readonly Error KindFixed = Error.Invalid("filing.kind.fixed", "名单的类别不能改变，请另建名单", "kind", Clause.Filing);

    /// <summary>What the database says where two lists get past the lock: the same refusal as the rule's.</summary>
    public static readonly Error OnceAYear = Error.Conflict(FrequencyRules.OnceAYear.Code, "本年度已备案同一家企业，同一年原则上不再检查", Clause.OnceAYear);
}
