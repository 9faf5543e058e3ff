using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Texts of a workbook.</summary>
internal static partial class XmlText
{
    /// <summary>The text in the element at which the reader stands, without its phonetic guides; the reader then stands at its end. What is longer than any cell may be is cut there, one character beyond.</summary>
    public static string Of(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, guide) = (xml.Depth, false);
        var text = new StringBuilder();
        var buffer = new char[512];
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh") guide = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (!guide && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) Append(xml, text, buffer);
        }

        return text.ToString();
    }

    /// <summary>The standard writes a character that XML cannot hold as <c>_x0001_</c>, and the underline of a text that only looks like that as <c>_x005F_</c>.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString())
        : text;

    private static void Append(XmlReader xml, StringBuilder text, char[] buffer)
    {
        int read;
        while ((read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
            text.Append(buffer, 0, Math.Min(read, Math.Max(0, WorkbookLimits.LongestCell + 1 - text.Length)));
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
