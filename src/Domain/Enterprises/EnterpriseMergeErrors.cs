using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

public static class EnterpriseMergeErrors
{
    public static readonly Error Same = Error.Invalid("enterprise.merge.same", "不能把一家企业并入自己", "intoId", Clause.Scope);

    public static readonly Error Merged = Error.Elsewhere("enterprise.merged", "该企业已并入其他企业，请在保留的企业办理", Clause.Scope);

    public static readonly Error SurvivorStruckOff = Error.Conflict("enterprise.merge.deregistered", "保留的企业已注销，请先恢复，或改为保留另一家", Clause.Scope);

    public static readonly Error Undone = Error.Elsewhere("enterprise.merge.undone", "这次合并已经撤销", Clause.Scope);

    public static readonly Error MergedSince = Error.Conflict("enterprise.merge.later", "保留的企业后来又并入了其他企业，请先撤销后一次合并", Clause.Scope);

    public static readonly Error Decided = Error.Elsewhere("enterprise.duplicate.decided", "这一对企业已经处理过", Clause.Scope);
}
