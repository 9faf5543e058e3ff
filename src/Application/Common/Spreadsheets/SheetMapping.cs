namespace Supervision.Application.Common.Spreadsheets;

/// <summary>How a sheet is to be read where its reader has said so, or its body did before.</summary>
/// <param name="Sheet">Name of the worksheet; null for the one that has the header.</param>
/// <param name="HeaderRow">Number of the header's line; 0 where the list begins without one; null for the line that is found.</param>
/// <param name="Columns">Field → place of its column, from zero; null for what the titles say.</param>
public sealed record SheetMapping(string? Sheet = null, int? HeaderRow = null, IReadOnlyDictionary<string, int>? Columns = null);

/// <summary>A workbook before it is read: its sheets, and the columns of one of them.</summary>
/// <param name="HeaderRow">The line in which the titles stand.</param>
/// <param name="Found">Whether the titles tell all columns that the form cannot do without.</param>
public sealed record SheetOutline(IReadOnlyList<SheetName> Sheets, string Sheet, int HeaderRow, bool Found, IReadOnlyList<OutlineColumn> Columns);

/// <summary>一张工作表</summary>
/// <param name="Name">名称</param>
/// <param name="Hidden">是隐藏的</param>
public sealed record SheetName(string Name, bool Hidden);

/// <summary>工作表的一列</summary>
/// <param name="Place">第几列，从 0 数起</param>
/// <param name="Title">表头；没有的没有</param>
/// <param name="Field">当作什么内容读取；不读取的没有</param>
/// <param name="Guessed">没有表头可依，按内容猜测</param>
/// <param name="Samples">开头几行的内容</param>
public sealed record OutlineColumn(int Place, string? Title, string? Field, bool Guessed, IReadOnlyList<string> Samples);
