using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

public static class AccountErrors
{
    public static readonly Error Own = Error.Conflict("account.own", "不能锁定自己正在使用的账号");
    public static readonly Error Locked = Error.Elsewhere("account.locked", "这个账号已经锁定");
    public static readonly Error NoAuthenticator = Error.Elsewhere("account.authenticator.none", "这个账号没有绑定动态验证码");
    public static readonly Error Open = Error.Elsewhere("account.open", "这个账号没有锁定，无需解锁");
    public static readonly Error LastAdministrator = Error.Conflict("account.administrator.last", "这是最后一个可以登录的系统管理员账号，不能锁定");
    public static readonly Error NameTaken = Error.Invalid("account.name.taken", "用户名已被使用", "userName");
    public static readonly Error NeedsDepartment = Error.Invalid("account.department.required", "这一角色须填写所在单位", "department");
    public static readonly Error UnknownDepartment = Error.Invalid("account.department.unknown", "没有这个单位", "department");
    public static readonly Error SuspendedDepartment = Error.Invalid("account.department.suspended", "这个单位已停用，恢复后再办理账号", "department");
    public static readonly Error NeedsStreet = Error.Invalid("account.department.street", "街道应急办的账号须属于街道机构", "department");
    public static readonly Error NeedsEnterprise = Error.Invalid("account.enterprise.required", "企业账号须填写企业", "enterpriseId");
    public static readonly Error UnknownEnterprise = Error.Invalid("account.enterprise.unknown", "企业库中没有这家企业", "enterpriseId");
    public static readonly Error NoPlace = Error.Invalid("account.place.foreign", "这一角色不属于任何单位或企业", "role");
}
