using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Supervision.Application.Common.Documents;
using Supervision.Application.Common.Ports;

namespace Supervision.Infrastructure.Documents.Docx;

internal sealed class DocxRenderer(TimeProvider clock) : IDocumentRenderer
{
    public byte[] Render(OfficialDocument document)
    {
        if (document.Blocks is not [Section, ..]) throw new ArgumentException("a document begins with a section", nameof(document));
        using var content = new MemoryStream();
        using (var package = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document)) Write(package, document);
        return content.ToArray();
    }

    private void Write(WordprocessingDocument package, OfficialDocument document)
    {
        var layout = Layout.Gbt9704;
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = new DocxStyles(layout).Make();
        main.AddNewPart<FontTablePart>().Fonts = DocxParts.Fonts(layout);
        main.AddNewPart<DocumentSettingsPart>().Settings = DocxParts.Settings();
        main.Document = new Document(new DocxBody(document, layout, new DocxSections(main, layout)).Make());

        var now = clock.GetUtcNow().UtcDateTime;
        var about = package.PackageProperties;
        (about.Title, about.Creator, about.LastModifiedBy, about.Created, about.Modified) = (document.Title, document.Issuer, document.Issuer, now, now);
        about.Language = "zh-CN";
    }
}
