using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Which of a workbook's formats show a number as a day or a time.</summary>
internal sealed partial class WorkbookStyles
{
    private readonly List<bool> _timed = [];

    public bool ShowsTime(int style) => style >= 0 && style < _timed.Count && _timed[style];

    public static WorkbookStyles Of(WorkbookPackage package, string? part)
    {
        var styles = new WorkbookStyles();
        if (!package.Has(part)) return styles;
        var custom = new Dictionary<int, string>();
        using var xml = package.Open(part!);
        var inCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType != XmlNodeType.Element || styles._timed.Count > WorkbookLimits.MostStrings) continue;
            else if (xml.LocalName == "numFmt") custom[Number(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "";
            else if (xml.LocalName == "xf" && inCells) styles._timed.Add(Number(xml, "numFmtId") is var format && (custom.TryGetValue(format, out var code) ? IsTime(code) : IsTime(format)));
        }

        return styles;
    }

    /// <summary>The formats that every workbook has; 27–36 and 50–58 are those of Chinese, Japanese and Korean ones.</summary>
    private static bool IsTime(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>A format that has letters of day or time outside its quotations, colours and fillers.</summary>
    internal static bool IsTime(string code) => Letters().IsMatch(Quoted().Replace(code, ""));

    private static int Number(XmlReader xml, string attribute) => int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|G/通用格式
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

    [GeneratedRegex("[ymdhs年月日时分秒]|上午|aaa", RegexOptions.IgnoreCase)]
    private static partial Regex Letters();
}
