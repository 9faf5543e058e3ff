using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Accounts as an Excel sheet: what its template asks for and its import understands, in one place.</summary>
internal static class AccountSheet
{
    public static readonly SheetForm Form = new("账号",
    [
        new("userName", "用户名") { Required = true, Width = 20, Aliases = ["账号", "登录名"], Example = "xf-kz.officer2", Hint = "字母、数字和 . - _，不能与已有的相同" },
        new("displayName", "姓名") { Required = true, Width = 14, Example = "梁海峰" },
        new("role", "角色") { Required = true, Width = 16, Example = "执法人员", Hint = $"{string.Join('、', Roles.Select(role => Labels.Of(role)))}；企业账号请逐个新建" },
        new("department", "单位") { Width = 20, Aliases = ["所在单位", "单位代码", "单位名称"], Example = "XF-KZ", Needed = "除系统管理员、观察员外必填", Hint = "单位代码、名称或简称" },
    ]);

    /// <summary>An enterprise's account is made for one enterprise, which a list of people does not name.</summary>
    public static IEnumerable<Role> Roles => Enum.GetValues<Role>().Where(role => role != Role.Enterprise);
}
