using Supervision.Domain.Common;

namespace Supervision.Api.Auth;

internal static class SignInErrors
{
    public static readonly Error Failed = Error.Forbidden("auth.failed", "用户名或密码不正确");
    public static readonly Error Locked = Error.Forbidden("auth.locked", "连续多次输错密码，账号已锁定，请15分钟后再试");

    public static readonly Error CodeRequired = Error.Forbidden("auth.code.required", "请输入验证器上的动态验证码");
    public static readonly Error CodeWrong = Error.Forbidden("auth.code.wrong", "动态验证码不正确，或已经用过；请等待下一个口令");
    public static readonly Error ChangePasswordFirst = Error.Forbidden("auth.password.change-required", "请先修改初始密码");
    public static readonly Error EnrolFirst = Error.Forbidden("auth.authenticator.required", "请先绑定动态验证码");
    public static readonly Error AuthenticatorThere = Error.Conflict("auth.authenticator.there", "已绑定动态验证码；更换手机的请管理员重置");
    public static readonly Error WrongFirstCode = Error.Invalid("auth.authenticator.code", "动态验证码不正确，请核对手机时间后输入新的口令", "code");
    public static readonly Error SamePassword = Error.Invalid("auth.password.same", "新密码不能与原密码相同", "newPassword");

    /// <param name="field">Where the new password was typed.</param>
    /// <param name="reasons">What the rules of passwords say of it.</param>
    public static Error WeakPassword(string field, IEnumerable<string> reasons) => new("auth.password.weak", ErrorKind.Invalid, "新密码不符合要求", Fields: new Dictionary<string, string[]> { [field] = [.. reasons] });

    public static readonly Error WrongPassword = Error.Invalid("auth.password.wrong", "原密码不正确", "currentPassword");
}
