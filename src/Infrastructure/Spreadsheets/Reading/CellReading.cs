using System.Globalization;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>What a cell says to whoever looks at it, or why it cannot be taken.</summary>
internal static class CellReading
{
    /// <summary>Beyond this a double no longer holds every digit: a code that was typed as a number has lost its end.</summary>
    private const double LargestExact = 1e15;

    public static (string? Text, string? Fault) Read(Cell cell, SheetColumn column, bool since1904) => cell.Kind switch
    {
        CellKind.Error => (null, $"单元格是公式错误 {TextElements.Short(cell.Text, 20)}，请改正后重新上传"),
        CellKind.Uncalculated => (null, "单元格是公式，工作簿里没有它的计算结果，请在 Excel 中打开并保存，或粘贴为数值"),
        CellKind.Time => Time(cell.Number, since1904),
        CellKind.Number when column.IsDate => Day(cell.Number, since1904),
        CellKind.Number => (Number(cell.Number), null),
        _ => Text(cell.Text),
    };

    private static (string? Text, string? Fault) Text(string text)
    {
        if (text.Length > WorkbookLimits.LongestCell) return (null, $"内容过长，一个单元格最多 {WorkbookLimits.LongestCell} 字");
        if (Typed.Unholdable(text) is { } sign) return (null, $"含有不能保存的字符（{sign}），请删去后重新填写");
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0) return (Typed.LineOrNull(text), null);

        // Lists in one cell are often written one below the other.
        var lines = string.Join('\n', text.Split('\n', '\r').Select(Typed.Line).Where(line => line.Length > 0));
        return (lines.Length == 0 ? null : lines, null);
    }

    private static (string? Text, string? Fault) Time(double number, bool since1904) =>
        ExcelDate.Text(number, since1904) is { } text ? (text, null) : (null, "单元格设为日期格式，但内容不是日期，请改写为 2026-12-05");

    private static (string? Text, string? Fault) Day(double number, bool since1904)
    {
        if (ExcelDate.IsLikely(number, since1904)) return (ExcelDate.Text(number, since1904), null);
        var text = Number(number);

        // Typed as 12.10 and shown as 12.1: nobody can tell it from the first of December.
        return number != Math.Floor(number) && text.Split('.')[1] is "1" or "2" or "3"
            ? (null, $"“{text}”可能是{text.Split('.')[0]}月{text.Split('.')[1]}日，也可能是{text.Split('.')[1]}0日，请写作 2026-12-05 或 12月5日")
            : (text, null);
    }

    private static string Number(double number) => Math.Abs(number) < LargestExact
        ? number.ToString("0.############", CultureInfo.InvariantCulture)
        : number.ToString("0.####E+0", CultureInfo.InvariantCulture);
}
