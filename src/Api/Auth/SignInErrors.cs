using Supervision.Domain.Common;

namespace Supervision.Api.Auth;

internal static class SignInErrors
{
    public static readonly Error Failed = Error.Forbidden("auth.failed", "用户名或密码不正确");
    public static readonly Error Locked = Error.Forbidden("auth.locked", "连续多次输错密码，账号已锁定，请15分钟后再试");

    /// <param name="field">Where the new password was typed.</param>
    /// <param name="reasons">What the rules of passwords say of it.</param>
    public static Error WeakPassword(string field, IEnumerable<string> reasons) => new("auth.password.weak", ErrorKind.Invalid, "新密码不符合要求", Fields: new Dictionary<string, string[]> { [field] = [.. reasons] });

    public static readonly Error WrongPassword = Error.Invalid("auth.password.wrong", "原密码不正确", "currentPassword");
}
