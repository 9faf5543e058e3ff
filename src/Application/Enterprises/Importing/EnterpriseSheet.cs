using Supervision.Application.Common;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>The register as an Excel list: what its template asks for, what its import understands and its export writes, in one place.</summary>
internal static class EnterpriseSheet
{
    public const int MaxRows = 20_000;

    public static readonly SheetForm Form = new("企业名单",
    [
        new("uscc", "统一社会信用代码")
        {
            Required = true, Width = 22, Example = "91440300664190863W",
            Aliases = EnterpriseColumns.Uscc,
            Hint = "18位，单元格请设为文本格式；小写字母自动转为大写；第18位校验不符的不能导入",
        },
        new("name", "企业名称")
        {
            Required = true, Width = 36, Example = "深圳市晖腾精密机电有限公司",
            Aliases = EnterpriseColumns.Name,
            Hint = "营业执照上的全称",
        },
        new("industryCode", "行业代码")
        {
            Width = 12, Example = "3311", Aliases = ["行业小类代码", "国民经济行业代码", "行业分类代码", "国民经济行业分类"],
            Hint = "国民经济行业分类（GB/T 4754-2017）四位小类代码；新登记的企业必须填写",
        },
        new("sector", "所属行业")
        {
            Width = 10, Aliases = ["工贸行业", "行业类别", "行业"],
            Hint = $"仅在行业代码不能自动确定时填写：{Words<Sector>()}",
        },
        new("subdistrict", "所在街道")
        {
            Width = 12, Example = "坑梓街道", Aliases = ["街道", "所属街道", "属地街道", "属地"],
            Hint = "街道名称或九位代码；新登记的企业必须填写",
        },
        new("community", "所在社区") { Width = 14, Example = "金沙社区", Aliases = ["社区", "所属社区"], Hint = "须是该街道的社区" },
        new("address", "生产经营地址")
        {
            Width = 40, Example = "坑梓街道金沙社区聚园路8号", Aliases = ["地址", "经营地址", "企业地址", "经营场所", "住所", "注册地址"],
            Hint = "新登记的企业必须填写",
        },
        new("legalRepresentative", "法定代表人") { Width = 12, Aliases = ["法人", "法人代表"], Hint = "个人信息，仅供执法联络" },
        new("contact", "联系人") { Width = 12, Example = "陈文静", Aliases = ["安全负责人", "安全管理员", "企业联系人"], Hint = "安全负责人或日常联系人" },
        new("phone", "联系电话") { Width = 16, Example = "13800001234", Aliases = ["电话", "手机", "手机号码", "联系方式"], Hint = "可带分机，如 0755-88888888转801；多个号码用顿号分开" },
        new("riskColour", "风险等级")
        {
            Width = 10, Example = "黄", Aliases = ["风险颜色", "四色等级", "安全风险等级", "风险分级"],
            Hint = "红、橙、黄、蓝；新登记的企业不填为蓝",
        },
        new("safetyDomains", "安全领域")
        {
            Width = 30, Example = "生产安全、消防安全", Aliases = ["涉及安全领域", "监管领域"],
            Hint = $"可填多项，用顿号分开：{Words<SafetyDomain>()}",
        },
        new("specialHazards", "重点领域")
        {
            Width = 30, Example = "粉尘涉爆、有限空间", Aliases = ["重点风险", "特殊风险", "危险工艺"],
            Hint = $"可填多项，用顿号分开：{Words<SpecialHazard>()}",
        },
        new("employees", "从业人数") { Width = 10, Example = "86", Aliases = ["员工人数", "职工人数", "人数", "从业人员数"], Hint = "人数，如 86；不能确定的不填" },
    ]);

    /// <summary>What the export writes: the form's columns, then those that only the system fills in.</summary>
    public static readonly IReadOnlyList<SheetColumn> Columns = [.. Form.Columns, new("status", "状态") { Width = 10 }, new("formerNames", "曾用名") { Width = 36 }];

    /// <param name="masked">Whether the personal data of the enterprise's people is shown in part only.</param>
    public static IReadOnlyList<object?> RowOf(Enterprise enterprise, string street, bool masked) =>
    [
        enterprise.Uscc, enterprise.Name, enterprise.IndustryCode, Labels.Of(enterprise.Sector), street, enterprise.Community, enterprise.Address,
        masked ? Masking.Name(enterprise.LegalRepresentative) : enterprise.LegalRepresentative,
        masked ? Masking.Name(enterprise.Contact) : enterprise.Contact,
        masked ? Masking.Phone(enterprise.Phone) : enterprise.Phone,
        Labels.Of(enterprise.RiskColour),
        string.Join('、', enterprise.SafetyDomains.Select(domain => Labels.Of(domain))),
        string.Join('、', enterprise.SpecialHazards.Select(hazard => Labels.Of(hazard))),
        enterprise.Employees, Labels.Of(enterprise.Status), string.Join('、', enterprise.Past.Names.Select(former => former.Name)),
    ];

    private static string Words<T>() where T : struct, Enum => string.Join('、', Enum.GetValues<T>().Select(member => Labels.Of(member)));
}
