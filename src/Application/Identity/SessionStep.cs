using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>登录后须先办的事；办完之前不能做别的</summary>
public enum SessionStep
{
    /// <summary>The password was given by an administrator, who therefore knows it.</summary>
    [Label("修改初始密码")] ChangePassword,

    /// <summary>The role may only be used with a second factor, and the account has none yet.</summary>
    [Label("绑定动态验证码")] EnrolAuthenticator,
}
