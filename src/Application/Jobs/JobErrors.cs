using Supervision.Domain.Common;

namespace Supervision.Application.Jobs;

internal static class JobErrors
{
    public static readonly Error Unknown = Error.NotFound("job.unknown", "没有这项后台任务");
    public static readonly Error Waiting = Error.Conflict("job.waiting", "这项任务已在等待运行，不必重复提出");
}
