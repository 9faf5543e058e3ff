using Supervision.Domain.Common;

namespace Supervision.Application.Common.Spreadsheets;

public static class SpreadsheetErrors
{
    public static readonly Error Unreadable = Refused("spreadsheet.unreadable", "不是 Excel 工作簿；CSV、网页或其他格式的名单请用 Excel 打开后另存为 .xlsx");

    public static readonly Error Nothing = Refused("spreadsheet.unreadable", "文件是空的，请重新选择文件");

    public static readonly Error Pdf = Refused("spreadsheet.unreadable", "是 PDF 文件，扩展名改成 .xlsx 也不能读取；请向制表人索取 Excel 名单，或把表格复制后粘贴到名单中");

    public static readonly Error Old = Refused("spreadsheet.unreadable", "是旧版 Excel 文件（.xls），请在 Excel 中打开，用“另存为”选择“Excel 工作簿（.xlsx）”后上传");

    public static readonly Error Encrypted = Refused("spreadsheet.unreadable", "工作簿设有打开密码，请在 Excel 中打开，在“文件—信息—保护工作簿”中去掉密码并保存后上传");

    public static readonly Error Macros = Refused("spreadsheet.macros", "工作簿带有宏程序（.xlsm），为安全起见不读取；请在 Excel 中用“另存为”选择“Excel 工作簿（.xlsx）”后上传");

    public static readonly Error NoWorkbook = Refused("spreadsheet.unreadable", "文件中没有 Excel 工作表；Word 文档、压缩包、二进制工作簿（.xlsb）请另存为 .xlsx 后上传");

    public static readonly Error Damaged = Refused("spreadsheet.unreadable", "文件不完整或已损坏，请在 Excel 中打开并另存为 .xlsx 后重新上传");

    /// <summary>Bounded in time, unpacked bytes, cells and texts, whatever the file says of its own size.</summary>
    public static readonly Error TooLarge = Refused("spreadsheet.too-large", "工作簿的内容过多，超出一份名单所需；请删去多余的空白行列、图片和其他工作表，或只把名单复制到新的工作簿后上传");

    public static readonly Error Empty = Refused("spreadsheet.empty", "表头下面没有可导入的数据行");

    public static Error NoSheet(string name) => Refused("spreadsheet.sheet.unknown", $"工作簿中没有工作表“{name}”，请重新选择");

    public static readonly Error NoColumn = Refused("spreadsheet.columns.missing", "请指定哪一列是统一社会信用代码，或哪一列是企业名称");

    public static Error Missing(IEnumerable<string> titles) => Refused("spreadsheet.columns.missing", $"缺少必需的列：{string.Join('、', titles)}；请按模板填写，表头应在前10行内");

    public static Error Ambiguous(string title) => Refused("spreadsheet.columns.ambiguous", $"有多列都对应“{title}”，请只保留一列");

    public static Error TooMany(int maxRows) => Refused("spreadsheet.rows.too-many", $"一次最多导入{maxRows}行，请拆分后分次导入");

    private static Error Refused(string code, string title) => Error.Invalid(code, title, "file");
}
