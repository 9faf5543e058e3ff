using System.IO.Compression;
using System.Xml;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>A part of the package that another one names.</summary>
/// <param name="Kind">Last word of its type: <c>worksheet</c>, <c>sharedStrings</c>, <c>styles</c>; the same in both editions of the standard.</param>
/// <param name="Part">Its name in the package; null where it lies outside.</param>
internal sealed record Relation(string Id, string Kind, string? Part);

/// <summary>The parts of an Office document (ISO/IEC 29500-2), found by their relationships: names and folders mean nothing. Names are compared without case, and with either slash.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly WorkbookLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = [];

    public WorkbookPackage(Stream file, WorkbookLimits limits)
    {
        _limits = limits;
        _zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (_zip.Entries.Count > WorkbookLimits.MostParts) throw new WorkbookTooLargeException();
        foreach (var entry in _zip.Entries) _parts.TryAdd(NameOf(entry.FullName), entry);
    }

    /// <summary>The part that holds the names of the sheets; null where the package is another kind of document.</summary>
    public string? Main => RelationsOf("").FirstOrDefault(relation => relation.Kind == "officeDocument")?.Part ?? (Has("xl/workbook.xml") ? "xl/workbook.xml" : null);

    public bool Has(string? part) => part is not null && _parts.ContainsKey(part);

    /// <summary>Reads a part without ever following what it points to outside.</summary>
    public XmlReader Open(string part) => XmlReader.Create(new BoundedStream(_parts[part].Open(), _limits), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    public IReadOnlyList<Relation> RelationsOf(string part)
    {
        var (folder, file) = (part[..(part.LastIndexOf('/') + 1)], part[(part.LastIndexOf('/') + 1)..]);
        var list = $"{folder}_rels/{file}.rels";
        if (!Has(list)) return [];
        var found = new List<Relation>();
        using var xml = Open(list);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                found.Add(new(xml.GetAttribute("Id") ?? "", (xml.GetAttribute("Type") ?? "").Split('/')[^1], xml.GetAttribute("TargetMode") == "External" ? null : Resolved(folder, xml.GetAttribute("Target") ?? "")));
        return found;
    }

    public void Dispose() => _zip.Dispose();

    private static string Resolved(string folder, string target)
    {
        var steps = new List<string>();
        target = NameOf(target, keepRoot: true);
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "..")) steps.Add(step);
        }

        return string.Join('/', steps);
    }

    private static string NameOf(string name, bool keepRoot = false)
    {
        var slashed = Uri.UnescapeDataString(name).Replace('\\', '/').ToLowerInvariant();
        return keepRoot ? slashed : slashed.TrimStart('/');
    }
}
