using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Supervision.Infrastructure.Documents.Docx;

/// <summary>Runs of text, and fields with the results that they have been given.</summary>
internal static class DocxText
{
    /// <summary>A line feed becomes a break of the line.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        foreach (var (line, at) in text.Split('\n').Select((line, at) => (line, at)))
        {
            if (at > 0) run.Append(new Break());
            run.Append(new Text(Clean(line)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    public static IEnumerable<OpenXmlElement> Field(string instruction, string result) => [.. Begin(instruction), Run(result), End()];

    public static IEnumerable<OpenXmlElement> Begin(string instruction) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
    ];

    public static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });

    /// <summary>What XML cannot hold would make the file unreadable.</summary>
    private static string Clean(string text) => text.All(System.Xml.XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
