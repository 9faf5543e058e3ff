using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>Visits from above as an Excel sheet: what its template asks for, its import understands and its export writes, in one place.</summary>
internal static class ExternalVisitSheet
{
    public static readonly SheetForm Form = new("上级检查",
    [
        new("uscc", "统一社会信用代码") { Required = true, Width = 22, Aliases = ["信用代码", "社会信用代码", "企业代码"], Example = "91440300MA5DA00016", Hint = "18位；企业须已登记在册" },
        new("enterprise", "企业名称") { Width = 36, Aliases = ["企业", "单位名称", "被检查企业"], Hint = "供核对，以统一社会信用代码为准" },
        new("level", "层级") { Required = true, Width = 10, Aliases = ["检查层级", "上级层级"], Example = "市级", Hint = Words() },
        new("agency", "上级单位") { Required = true, Width = 24, Aliases = ["检查单位", "检查机关", "检查部门"], Example = "市应急管理局", Hint = "不超过100字" },
        new("on", "检查日期") { Required = true, Width = 14, Aliases = ["日期", "检查时间"], IsDate = true, Example = "2026-11-12", Hint = "不晚于今天" },
        new("matter", "检查内容") { Required = true, Width = 36, Aliases = ["检查事项", "内容"], Example = "有限空间作业专项检查", Hint = "不超过500字" },
        new("hazards", "发现隐患数") { Width = 12, Aliases = ["隐患数", "问题数"], Example = "1", Hint = "0至999；不详的不填" },
        new("reference", "来源编号") { Width = 22, Aliases = ["编号", "检查编号"], Example = "SZYJ-2026-0315", Hint = "来源系统中的编号；同一编号只登记一次" },
    ]);

    public static readonly IReadOnlyList<SheetColumn> Exported = [.. Form.Columns, new("recordedBy", "登记人") { Width = 20 }, new("recordedAt", "登记日期") { Width = 14 }, new("struck", "撤销原因") { Width = 30 }];

    public static string TitleOf(string field) => Form.Columns.First(column => column.Field == field).Title;

    private static string Words() => string.Join('、', Enum.GetValues<ExternalLevel>().Select(level => Labels.Of(level)));
}
