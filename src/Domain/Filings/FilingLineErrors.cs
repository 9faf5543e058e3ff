using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

public static class FilingLineErrors
{
    public static readonly Error ListDispatched = Error.Conflict("filing.dispatched", "名单中已有企业下发检查，不能整单撤回；可逐行撤回尚未下发的企业", Clause.Filing);
    public static readonly Error None = Error.Conflict("filing.lines.none", "名单中没有待备案的企业", Clause.Filing);
    public static readonly Error NotHandedIn = Error.Elsewhere("filing.line.draft", "名单尚未提交，请直接修改名单", Clause.Filing);
    public static readonly Error NoneRefused = Error.Elsewhere("filing.lines.none-refused", "名单中没有未通过的企业", Clause.Filing);
    public static readonly Error Unknown = Error.NotFound("filing.line.unknown", "名单中没有这一行");
}
