using Supervision.Domain.Common;

namespace Supervision.Application.Common.Data;

public static class RecordErrors
{
    /// <summary>404 for what does not exist and, in the same words, for what the caller may not know of.</summary>
    public static readonly Error Unknown = Error.NotFound("record.unknown", "记录不存在，或您无权查看");

    public static readonly Error Stale = new("version.stale", ErrorKind.Stale, "已被他人修改，请刷新后重试");
}
