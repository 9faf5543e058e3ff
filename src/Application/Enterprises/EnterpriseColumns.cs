namespace Supervision.Application.Enterprises;

/// <summary>By what other names the lists of all bodies call an enterprise's code and name; every sheet that has them reads all of these.</summary>
internal static class EnterpriseColumns
{
    public static readonly IReadOnlyList<string> Uscc =
        ["社会信用代码", "社会统一信用代码", "信用代码", "统一信用代码", "统一代码", "注册号/统一社会信用代码", "统一社会信用代码/注册号", "统一社会信用代码证号"];

    public static readonly IReadOnlyList<string> Name =
    [
        "公司名称", "企业全称", "单位名称", "单位全称", "市场主体名称", "当事人名称", "检查对象名称", "抽查对象名称", "被检查单位", "被检查单位名称", "检查对象", "企业", "名称",
    ];
}
