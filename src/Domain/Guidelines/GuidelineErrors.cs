using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Guidelines;

public static class GuidelineErrors
{
    public static readonly Error Foreign = Error.Elsewhere("guideline.body.foreign", "检查工作指引由负责该领域的区级单位编制", Clause.Guidelines);
    public static readonly Error OpenAlready = Error.Conflict("guideline.open", "本单位已有一版指引正在编制或审核，请在那一版上修改", Clause.Guidelines);
    public static readonly Error ForeignDomain = Error.Invalid("guideline.domain.foreign", "有的章节不属于本单位负责的安全领域", "sections", Clause.Guidelines);
    public static readonly Error UnknownItem = Error.Invalid("guideline.item.unknown", "有的章节所对应的监管事项不存在、未发布，或不属于该章节的安全领域", "sections", Clause.Guidelines);
    public static readonly Error RepeatedItem = Error.Invalid("guideline.item.repeated", "一个监管事项只能对应一个章节", "sections", Clause.Guidelines);
    public static readonly Error ForeignKeyItem = Error.Invalid("guideline.key-item.unknown", "重点事项须是本指引中的监管事项", "itemIds", Clause.Guidelines);

    public static Error Uncovered(IEnumerable<SafetyDomain> domains) =>
        Error.Conflict("guideline.domain.uncovered", $"指引还没有写到{string.Join('、', domains.Select(domain => Labels.Of(domain)))}", Clause.Guidelines);
}
