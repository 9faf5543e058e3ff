using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Supervision.Application.IntegrationTests.Documents;

/// <summary>A heading and the page that it stands on, by its printed number.</summary>
internal sealed record ContentsEntry(string Text, string Page);

internal static partial class ContentsOf
{
    /// <summary>What the file's contents say.</summary>
    public static IReadOnlyList<ContentsEntry> NamedIn(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. package.MainDocumentPart!.Document!.Descendants<Hyperlink>().Select(entry => new ContentsEntry(
            entry.Elements<Run>().First().InnerText,
            entry.Elements<Run>().SelectMany(run => run.Elements<Text>()).Last().Text))];
    }

    /// <summary>Where these headings stand, looked for one after the other behind the contents.</summary>
    public static IReadOnlyList<ContentsEntry> FoundIn(LaidOut document, IEnumerable<string> headings)
    {
        var lines = document.Pages.SelectMany(page => page.Lines.Select(line => (Text: Packed(line.Text), Page: NumberOf(page)))).Where(line => line.Page is not null).ToList();
        var found = new List<ContentsEntry>();
        var from = 0;
        foreach (var heading in headings)
        {
            var at = lines.FindIndex(from, line => line.Text.Length > 3 && Packed(heading).StartsWith(line.Text, StringComparison.Ordinal));
            if (at < 0) throw new InvalidOperationException($"{heading} is on no page behind {(from == 0 ? "the contents" : lines[from - 1].Text)}");
            found.Add(new(heading, lines[at].Page!));
            from = at + 1;
        }

        return found;
    }

    private static string? NumberOf(LaidOutPage page) => page.Lines.Select(line => PageNumber().Match(line.Text)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static string Packed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^—\s*(\d+)\s*—$")]
    private static partial Regex PageNumber();
}
