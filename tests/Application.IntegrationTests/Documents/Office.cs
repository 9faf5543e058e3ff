using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace Supervision.Application.IntegrationTests.Documents;

/// <summary>LibreOffice, which lays a document out as whoever opens it will see it, and poppler, which tells where every word has come to stand.</summary>
internal static class Office
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Opens a docx without a window and tells its pages.</summary>
    public static async Task<LaidOut> LayOutAsync(byte[] docx, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("supervision-office-");
        try
        {
            var file = Path.Combine(folder.FullName, "document.docx");
            await File.WriteAllBytesAsync(file, docx, ct);
            await RunAsync("soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file], ct);
            var pdf = Path.Combine(folder.FullName, "document.pdf");
            await RunAsync("pdftoppm", ["-r", "20", "-gray", "-png", pdf, Path.Combine(folder.FullName, "page")], ct);
            var words = await RunAsync("pdftotext", ["-bbox-layout", pdf, "-"], ct);
            var fonts = await RunAsync("pdffonts", [pdf], ct);
            return new(Pages(words), [.. fonts.Split('\n').Skip(2).Where(line => line.Length > 0)], [.. folder.GetFiles("page*.png").Select(picture => picture.Length)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<LaidOutPage> Pages(string xhtml)
    {
        var document = XDocument.Parse(xhtml);
        XNamespace html = "http://www.w3.org/1999/xhtml";
        return [.. document.Descendants(html + "page").Select(page => new LaidOutPage(
            Length(page, "width"), Length(page, "height"),
            [.. page.Descendants(html + "line").Select(line => new LaidOutLine(
                string.Join(' ', line.Elements(html + "word").Select(word => word.Value)),
                Length(line, "xMin"), Length(line, "xMax"), Length(line, "yMin"), Length(line, "yMax"))).OrderBy(line => line.Bottom)]))];
    }

    private static double Length(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture) / PointsPerMillimetre;

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"{start.FileName} is missing, with which the tests look at the documents of the product as they are printed: apt-get install libreoffice-writer-nogui poppler-utils fonts-noto-cjk (./test.sh does so as root).", missing);
        }
    }
}

/// <param name="Fonts">One line for each font of the PDF, as pdffonts tells it.</param>
/// <param name="Pictures">Bytes of each page's picture.</param>
internal sealed record LaidOut(IReadOnlyList<LaidOutPage> Pages, IReadOnlyList<string> Fonts, IReadOnlyList<long> Pictures);

/// <summary>Lengths in millimetres from the upper left corner.</summary>
internal sealed record LaidOutPage(double Width, double Height, IReadOnlyList<LaidOutLine> Lines)
{
    public LaidOutLine? Line(string text) => Lines.FirstOrDefault(line => line.Text.Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal));
}

internal sealed record LaidOutLine(string Text, double Left, double Right, double Top, double Bottom);
