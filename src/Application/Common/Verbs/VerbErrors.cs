using Supervision.Domain.Common;

namespace Supervision.Application.Common.Verbs;

public static class VerbErrors
{
    public static readonly Error NotPermitted = Error.Forbidden("auth.forbidden", "您没有进行此操作的权限");
}
