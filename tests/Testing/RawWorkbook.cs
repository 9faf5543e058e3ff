using System.IO.Compression;
using System.Security;
using System.Text;

namespace Supervision.Testing;

/// <summary>Workbooks written by hand, part by part: what other programs write, and what none should.</summary>
public sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private string _strings = "";
    private string _styles = "<styleSheet xmlns=\"" + Main + "\"/>";

    public string WorkbookProperties { get; init; } = "";

    /// <param name="before">What stands before the rows, such as a dimension.</param>
    public RawWorkbook Sheet(string name, string rows, string before = "", string after = "", string state = "visible")
    {
        _sheets.Add((name, state, $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>"));
        return this;
    }

    /// <param name="items">Elements <c>si</c>.</param>
    public RawWorkbook Strings(string items)
    {
        _strings = items;
        return this;
    }

    /// <param name="formats">Codes of formats; style 1 has the first of them.</param>
    public RawWorkbook Formats(params string[] formats)
    {
        _styles = $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(formats.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(code)}\"/>"))}</numFmts>"
            + $"<cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs></styleSheet>";
        return this;
    }

    /// <summary>A row of texts, from column A on.</summary>
    public static string Row(int number, params string?[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((text, i) => text is null ? "" : $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>"))}</row>";

    public byte[] Build()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("_rels/.rels", $"<Relationships>{Relation(0, "officeDocument", "xl/workbook.xml")}</Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{WorkbookProperties}<sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"r{i}\"/>"))}</sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(_sheets.Select((_, i) => Relation(i, "worksheet", $"worksheets/s{i}.xml")))}{Relation(900, "sharedStrings", "strings.xml")}{Relation(901, "styles", "styles.xml")}</Relationships>");
            Add("xl/strings.xml", $"<sst xmlns=\"{Main}\">{_strings}</sst>");
            Add("xl/styles.xml", _styles);
            for (var i = 0; i < _sheets.Count; i++) Add($"xl/worksheets/s{i}.xml", _sheets[i].Xml);

            void Add(string part, string xml)
            {
                using var stream = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return file.ToArray();
    }

    private static string Relation(int id, string kind, string target) => $"<Relationship Id=\"r{id}\" Type=\"{Relations}/{kind}\" Target=\"{target}\"/>";
}
