using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>A plan as an Excel sheet: what its template asks for and its import understands, in one place.</summary>
internal static class PlanSheet
{
    public static readonly SheetForm Form = new("年度执法计划",
    [
        new("uscc", "统一社会信用代码") { Width = 22, Example = "91440300664190863W", Aliases = EnterpriseColumns.Uscc, Needed = "计划到企业的必填", Hint = "18位，单元格请设为文本格式；按行业、街道计划的不填" },
        new("name", "企业名称") { Width = 36, Example = "深圳市晖腾精密机电有限公司", Aliases = EnterpriseColumns.Name, Hint = "用于核对，可以不填" },
        new("sector", "行业") { Width = 10, Needed = "按行业、街道计划的必填", Hint = Words<Sector>() },
        new("street", "街道") { Width = 12, Aliases = ["所在街道", "属地街道"], Needed = "按行业、街道计划的必填", Hint = "坑梓、坑梓街道均可" },
        new("count", "数量") { Width = 8, Example = "1", Aliases = ["次数", "检查次数", "抽查家数"], Hint = "对这家企业检查的次数，或抽查的家数；不填为1" },
        new("period", "计划时间") { Required = true, Width = 12, Example = "3月", Aliases = ["月份", "季度", "检查时间", "计划月份"], Hint = "1月至12月，或第1季度至第4季度" },
        new("scopeItems", "检查事项") { Width = 30, Example = "消防安全", Aliases = ["安全领域", "检查内容", "监管事项"], Needed = "负责多个安全领域的单位必填", Hint = "安全领域，或监管事项的编号、名称；可填多项，用顿号分开" },
        new("basis", "检查依据") { Required = true, Width = 36, Example = "《消防法》第五十三条", Hint = "法律、法规或文件" },
        new("scope", "检查范围") { Required = true, Width = 30, Example = "厂房、仓库及宿舍", Hint = "检查企业的哪些场所、环节" },
        new("manner", "检查方式") { Width = 12, Example = "现场检查", Hint = $"{Words<PlanManner>()}；不填为现场检查" },
        new("ground", "增加频次情形") { Width = 22, Hint = $"同一企业一年检查多次的填写：{Words<MoreOftenGround>()}" },
    ]);

    /// <summary>A plan with the result of each row before it: corrected in place, it can be uploaded again as it is.</summary>
    public static readonly IReadOnlyList<SheetColumn> WithResult = [new("row", "原行号") { Width = 8 }, new("messages", "核对结果") { Width = 40 }, .. Form.Columns];

    public static IReadOnlyList<object?> CellsOf(AnnualPlanRowDetails row, Func<Guid, string?> codeOf) =>
    [
        row.Row, row.Breaches.Count > 0 ? string.Join('；', row.Breaches.Select(breach => breach.Title)) : null,
        row.Form.Uscc, row.Enterprise?.Name, row.Form.Sector is { } sector ? Labels.Of(sector) : null, row.StreetName, row.Form.Count, row.Period,
        string.Join('、', [.. row.Form.SafetyDomains?.Select(domain => Labels.Of(domain)) ?? [], .. row.Form.ItemIds?.Select(codeOf).OfType<string>() ?? []]),
        row.Form.Basis, row.Form.Scope, row.Form.Manner is { } manner ? Labels.Of(manner) : null, row.Form.Ground is { } ground ? Labels.Of(ground) : null,
    ];

    public static string TitleOf(string field) => Form.Columns.First(column => column.Field == field).Title;

    private static string Words<T>() where T : struct, Enum => string.Join('、', Enum.GetValues<T>().Select(member => Labels.Of(member)));
}
