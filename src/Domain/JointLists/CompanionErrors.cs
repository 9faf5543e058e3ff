using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

public static class CompanionErrors
{
    public static readonly Error Ended = Error.Elsewhere("companion.ended", "这次邀请已经谢绝或撤回");

    public static readonly Error Filed = Error.Elsewhere("companion.filed", "被邀请的单位已经备案");

    public static readonly Error Foreign = Error.Forbidden("companion.foreign", "只能答复发给本单位的邀请") with { IsElsewhere = true };

    public static readonly Error NothingOwed = Error.Conflict("companion.nothing-owed", "该单位的年度计划不欠这家企业的检查，或者已经备案", Clause.Filing);

    public static readonly Error Repeated = Error.Conflict("companion.repeated", "当月已经邀请过该单位", Clause.Filing);
}
