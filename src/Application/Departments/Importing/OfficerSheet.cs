using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments.Importing;

/// <summary>A roster as an Excel sheet: what its template asks for, its import understands and its export writes, in one place.</summary>
internal static class OfficerSheet
{
    public static readonly SheetForm Form = new("人员名册",
    [
        new("name", "姓名") { Required = true, Width = 14, Example = "何俊峰" },
        new("department", "单位") { Width = 20, Aliases = ["所在单位", "单位代码", "单位名称"], Example = "XF-KZ", Hint = "单位代码、名称或简称，限本单位及其街道机构；不填为本单位" },
        new("kind", "类别") { Width = 12, Aliases = ["人员类别"], Example = "执法人员", Hint = $"{Words()}；不填的，有执法证号的为执法人员" },
        new("certificateNo", "执法证号") { Width = 20, Aliases = ["证号", "证件号码", "执法证件号"], Example = "粤B0310217", Needed = "执法人员必填", Hint = "单元格请设为文本格式；已在册的按证号更新" },
        new("issuedBy", "发证机关") { Width = 24, Example = "广东省司法厅" },
        new("validFrom", "有效期起") { Width = 14, Aliases = ["发证日期", "有效期自"], Needed = "执法人员必填", IsDate = true, Example = "2024-01-01" },
        new("validUntil", "有效期至") { Width = 14, Aliases = ["到期日期", "有效期止"], Needed = "执法人员必填", IsDate = true, Example = "2028-12-31" },
    ]);

    public static string TitleOf(string field) => Form.Columns.First(column => column.Field == field).Title;

    private static string Words() => string.Join('、', Enum.GetValues<OfficerKind>().Select(kind => Labels.Of(kind)));
}
