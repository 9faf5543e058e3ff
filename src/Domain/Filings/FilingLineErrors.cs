using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

public static class FilingLineErrors
{
    public static readonly Error ListDispatched = Error.Conflict("filing.dispatched", "名单中已有企业下发检查，不能整单撤回；可逐行撤回尚未下发的企业", Clause.Filing);
    public static readonly Error None = Error.Conflict("filing.lines.none", "名单中没有待备案的企业", Clause.Filing);
    public static readonly Error NotHandedIn = Error.Elsewhere("filing.line.draft", "名单尚未提交，请直接修改名单", Clause.Filing);
    public static readonly Error NoneRefused = Error.Elsewhere("filing.lines.none-refused", "名单中没有未通过的企业", Clause.Filing);
    public static readonly Error NoneAwaitsHead = Error.Elsewhere("filing.head-approval.none", "名单中没有待本单位负责人批准的企业", Clause.NationalCap);
    public static readonly Error HeadDocument = Error.Invalid("filing.head-approval.document", "由联络员登记的批准，须填写批准人和批准文件的文号", "documentNo", Clause.NationalCap);
    public static readonly Error HeadAfterwards = Error.Invalid("filing.head-approval.emergency", "已经到场的检查，事后补批须说明紧急情况", "emergency", Clause.NationalCap);
    public static Error HeadTooLate(int days) => Error.Conflict("filing.head-approval.late", $"紧急情况下的检查，应在到场后{days}日内补批，现已超过", Clause.NationalCap);
    public static readonly Error Unknown = Error.NotFound("filing.line.unknown", "名单中没有这一行");
}
