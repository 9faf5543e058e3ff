using System.Globalization;
using System.Xml;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <param name="Part">Its part; null for sheets that are not worksheets.</param>
internal sealed record SheetEntry(string Name, bool Hidden, string? Part);

/// <summary>A workbook: its sheets, in the order in which they are looked at, the one that was open last first.</summary>
internal sealed class Workbook
{
    private readonly WorkbookPackage _package;
    private readonly WorkbookLimits _limits;
    private readonly string? _strings;
    private readonly WorkbookStyles _styles;
    private SharedStrings? _texts;

    private Workbook(WorkbookPackage package, string main, WorkbookLimits limits)
    {
        (_package, _limits) = (package, limits);
        var relations = package.RelationsOf(main);
        HasMacros = relations.Any(relation => relation.Kind == "vbaProject");
        _strings = relations.FirstOrDefault(relation => relation.Kind == "sharedStrings")?.Part;
        _styles = WorkbookStyles.Of(package, relations.FirstOrDefault(relation => relation.Kind == "styles")?.Part);
        var worksheets = relations.Where(relation => relation.Kind == "worksheet" && package.Has(relation.Part)).DistinctBy(relation => relation.Id).ToDictionary(relation => relation.Id, relation => relation.Part);
        var (sheets, active) = (new List<SheetEntry>(), 0);
        using var xml = package.Open(main);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") Since1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
            else if (xml.LocalName == "workbookView") _ = int.TryParse(xml.GetAttribute("activeTab"), NumberStyles.None, CultureInfo.InvariantCulture, out active);
            else if (xml.LocalName == "sheet" && sheets.Count < WorkbookLimits.MostSheets) sheets.Add(new(xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", worksheets.GetValueOrDefault(RelationId(xml) ?? "")));
        }

        Sheets = [.. sheets.Where((_, place) => place == active), .. sheets.Where((_, place) => place != active)];
    }

    public IReadOnlyList<SheetEntry> Sheets { get; }

    public bool Since1904 { get; }

    /// <summary>Programs of somebody else's come with it.</summary>
    public bool HasMacros { get; }

    /// <summary>Sheets that a list can stand in.</summary>
    public IEnumerable<SheetEntry> Worksheets => Sheets.Where(sheet => sheet.Part is not null);

    /// <returns>Null where the package is no workbook.</returns>
    public static Workbook? Of(WorkbookPackage package, WorkbookLimits limits) =>
        package.Main is { } main && package.Has(main) && new Workbook(package, main, limits) is { Sheets.Count: > 0 } workbook ? workbook : null;

    public Worksheet Open(SheetEntry sheet) => new(_package, sheet.Part!, _texts ??= SharedStrings.Of(_package, _strings), _styles, _limits);

    private static string? RelationId(XmlReader xml)
    {
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName != "id") continue;
            var id = xml.Value;
            xml.MoveToElement();
            return id;
        }

        xml.MoveToElement();
        return null;
    }
}
