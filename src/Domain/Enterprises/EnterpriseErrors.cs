using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

public static class EnterpriseErrors
{
    public static readonly Error Unknown = Error.NotFound("enterprise.unknown", "没有找到这家企业，或者您无权查看");

    public static readonly Error AlreadyDeregistered = Error.Elsewhere("enterprise.deregistered", "该企业已注销");

    public static readonly Error NotDeregistered = Error.Elsewhere("enterprise.active", "该企业未注销，无需恢复");

    public static readonly Error OtherStreet = Error.Forbidden("enterprise.subdistrict.other", "只能登记和修改本街道的企业；跨街道的变更请联系区应急管理局");

    public static readonly Error UnknownImport = Error.NotFound("enterprise.import.unknown", "没有找到这次导入");

    public static readonly Error ImportedByNobody = Error.Forbidden("enterprise.import.person", "名单须由个人账号导入，登记在其名下");

    /// <summary>Judged when the work begins: between the upload and it, the account may have changed.</summary>
    public static readonly Error ImporterGone = Error.Forbidden("enterprise.import.account", "上传人的账号已停用或不再有导入权限，没有写入任何内容");

    public static readonly Error ImportNotChecked = Error.Elsewhere("enterprise.import.not-checked", "只有核对通过的名单可以确认导入");

    public static readonly Error ImportEnded = Error.Elsewhere("enterprise.import.ended", "这次导入已经结束，不能取消");

    /// <summary>Of a code: characters that it never has, and letters where digits stand, are the same refusal.</summary>
    public static readonly Error CodeDigits = Code("enterprise.uscc.charset", "统一社会信用代码第3至8位（登记机关行政区划码）应为数字");

    public static readonly Error CodeCheck = Code("enterprise.uscc.check18", "统一社会信用代码校验不通过（第18位），请核对是否有抄错的字符");

    public static Error CodeLength(int length) => Code("enterprise.uscc.length", $"统一社会信用代码应为18位，现为{length}位");

    public static readonly Error CodeOfPerson = Code("enterprise.uscc.person", "这是公民身份号码，不是统一社会信用代码；请填写营业执照上的代码");

    public static Error CodeKind(string head) => Code("enterprise.uscc.kind", $"统一社会信用代码不能以“{head}”开头（第1位为登记管理部门，第2位为机构类别），请核对营业执照");

    /// <param name="place">From one.</param>
    public static Error CodeLetter(int place, char letter) => Code("enterprise.uscc.charset", $"统一社会信用代码只含数字和大写字母（不用 I、O、S、V、Z），第{place}位“{letter}”不是其中的字符" + letter switch
    {
        'O' => "，可能是数字0",
        'I' => "，可能是数字1",
        'Z' => "，可能是数字2",
        'S' => "，可能是数字5",
        _ => "",
    });

    public static Error Refused(IReadOnlyDictionary<string, string[]> fields) =>
        new("enterprise.refused", ErrorKind.Invalid, "企业信息有误，请按提示修改", Clause.Scope, Fields: fields);

    public static Error Registered(string uscc) =>
        Error.Conflict("enterprise.uscc.taken", $"统一社会信用代码 {uscc} 已登记，请在企业列表中查找并修改");

    /// <param name="survivor">Name of the enterprise that the code leads to.</param>
    public static Error Succeeded(string uscc, string survivor) =>
        Error.Conflict("enterprise.uscc.merged", $"统一社会信用代码 {uscc} 的企业已并入“{survivor}”，请在该企业的档案中办理", Clause.Scope);

    private static Error Code(string code, string title) => Error.Invalid(code, title, "uscc");
}
