using Supervision.Domain.Common;

namespace Supervision.Application.Guidelines;

internal static class ManualErrors
{
    public static readonly Error NothingAccepted = Error.Conflict("manual.guideline.none", "还没有任何单位的检查工作指引被采纳，不能汇编", Clause.Guidelines);
    public static readonly Error UnknownFormat = Error.Invalid("manual.format.unknown", "一手册只有 docx 格式的文件", "format");

    public static Error Missing(IReadOnlyList<string> bodies) => Error.Broken([.. bodies.Select(body =>
        new Breach("manual.guideline.missing", $"{body}还没有已采纳的检查工作指引；确需先行汇编的，请确认缺少其内容", Clause.Guidelines))]);
}
