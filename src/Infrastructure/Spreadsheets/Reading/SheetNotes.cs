using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>What the sender of a list should know about how it was read, in sentences that do not grow with the list.</summary>
internal sealed class SheetNotes
{
    private const int Most = 20;

    private readonly List<string> _left = [];
    private readonly List<int> _hidden = [];
    private readonly List<string> _merged = [];
    private readonly List<int> _calculated = [];
    private int _calculatedCount;
    private int _leftCount;
    private int _mergedCount;

    public IEnumerable<string> Sentences
    {
        get
        {
            if (_leftCount > 0) yield return $"没有作为企业读取：{string.Join('、', _left)}{(_leftCount > _left.Count ? $"等{_leftCount}行" : "")}";
            if (_hidden.Count > 0) yield return $"有{_hidden.Count}个隐藏的行也已读取：第{string.Join('、', _hidden.Take(Most))}{(_hidden.Count > Most ? "…" : "")}行";
            if (_calculatedCount > 0) yield return $"有{_calculatedCount}个单元格是公式，按工作簿中保存的计算结果读取：第{string.Join('、', _calculated.Distinct().Take(Most))}{(_calculated.Distinct().Count() > Most ? "…" : "")}行";
            if (_mergedCount > 0) yield return $"合并单元格按其首行的内容读取：{string.Join('、', _merged)}{(_mergedCount > _merged.Count ? $"等{_mergedCount}处" : "")}";
        }
    }

    /// <summary>Which sheet was read, where there are others.</summary>
    public static IEnumerable<string> Of(Workbook workbook, SheetEntry read)
    {
        var others = workbook.Sheets.Where(sheet => sheet != read).ToList();
        if (others.Count == 0) yield break;
        var hidden = others.Where(sheet => sheet.Hidden).Select(sheet => $"“{sheet.Name}”").ToList();
        yield return $"读取的是工作表“{read.Name}”，其他{others.Count}张没有读取{(hidden.Count > 0 ? $"（其中{string.Join('、', hidden.Take(Most))}是隐藏的）" : "")}";
    }

    public void LeftOut(SheetRow row)
    {
        _leftCount++;
        if (_left.Count < Most) _left.Add($"第{row.Number}行“{TextElements.Short(row.Cells.First(cell => cell is not null)!, 20)}”");
    }

    public void Hidden(int row) => _hidden.Add(row);

    public void Calculated(int row)
    {
        _calculatedCount++;
        if (_calculated.Count <= Most) _calculated.Add(row);
    }

    public void Merged(string title, int first, int last)
    {
        _mergedCount++;
        if (_merged.Count < Most) _merged.Add($"“{title}”第{first}至{last}行");
    }
}
