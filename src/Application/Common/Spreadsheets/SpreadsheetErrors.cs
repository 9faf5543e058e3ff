using Supervision.Domain.Common;

namespace Supervision.Application.Common.Spreadsheets;

public static class SpreadsheetErrors
{
    public static readonly Error Unreadable = Refused("spreadsheet.unreadable", "无法读取该文件，请使用 Excel 工作簿（.xlsx，未加密）；旧版 .xls 请先另存为 .xlsx");

    public static readonly Error Empty = Refused("spreadsheet.empty", "第一张工作表中没有可导入的数据行");

    public static Error Missing(IEnumerable<string> titles) => Refused("spreadsheet.columns.missing", $"缺少必需的列：{string.Join('、', titles)}；请按模板填写，表头应在前10行内");

    public static Error Ambiguous(string title) => Refused("spreadsheet.columns.ambiguous", $"有多列都对应“{title}”，请只保留一列");

    public static Error TooMany(int maxRows) => Refused("spreadsheet.rows.too-many", $"一次最多导入{maxRows}行，请拆分后分次导入");

    private static Error Refused(string code, string title) => Error.Invalid(code, title, "file");
}
