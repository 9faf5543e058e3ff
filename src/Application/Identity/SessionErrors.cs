using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

internal static class SessionErrors
{
    public static readonly Error NoPerson = Error.Forbidden("auth.person.none", "当前登录的不是个人账号");
}
