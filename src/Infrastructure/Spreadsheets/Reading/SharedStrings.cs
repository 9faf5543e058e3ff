using System.Xml;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>The texts that cells refer to by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];

    /// <summary>Null where the number stands for none.</summary>
    public string? this[int number] => number >= 0 && number < _texts.Count ? _texts[number] : null;

    public static SharedStrings Of(WorkbookPackage package, string? part)
    {
        var strings = new SharedStrings();
        if (!package.Has(part)) return strings;
        using var xml = package.Open(part!);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            if (strings._texts.Count == WorkbookLimits.MostStrings) throw new WorkbookTooLargeException();
            strings._texts.Add(XmlText.Unescaped(XmlText.Of(xml)));
        }

        return strings;
    }
}
