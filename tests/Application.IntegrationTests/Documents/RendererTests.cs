using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.Time.Testing;
using Supervision.Application.Common.Documents;
using Supervision.Infrastructure.Documents.Docx;

namespace Supervision.Application.IntegrationTests.Documents;

/// <summary>Documents by GB/T 9704-2012: the file is sound, and LibreOffice makes of it the pages that the standard asks for.</summary>
public sealed class RendererTests
{
    private static readonly DocxRenderer Renderer = new(new FakeTimeProvider(TestApp.Start));

    [Fact]
    public void The_file_is_sound_to_the_letter_of_its_format()
    {
        using var package = Open(Sample.WithEverything());

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Should().BeEmpty();
    }

    [Fact]
    public void No_program_is_asked_to_update_a_field_and_every_field_has_its_result()
    {
        using var package = Open(Sample.WithEverything());
        var main = package.MainDocumentPart!;

        main.DocumentSettingsPart!.Settings!.Elements<UpdateFieldsOnOpen>().Should().BeEmpty();
        var fields = main.Document!.Descendants<FieldChar>().Where(field => field.Dirty?.Value == true);
        fields.Should().BeEmpty();
        main.Document.Descendants<Hyperlink>().Should().HaveCount(36).And.AllSatisfy(entry => entry.InnerText.Should().MatchRegex(@"\d+$"));
    }

    [Fact]
    public void Fonts_are_those_of_the_standard_and_each_names_what_stands_in_for_it()
    {
        using var package = Open(Sample.WithEverything());
        var (styles, fonts) = (package.MainDocumentPart!.StyleDefinitionsPart!.Styles!, package.MainDocumentPart.FontTablePart!.Fonts!);

        FontOf(styles, "Title").Should().Be("方正小标宋简体");
        FontOf(styles, "BodyText").Should().Be("仿宋_GB2312");
        FontOf(styles, "Heading1").Should().Be("黑体");
        FontOf(styles, "Heading2").Should().Be("楷体_GB2312");
        fonts.Elements<Font>().Where(font => font.FontCharSet!.Val == "86").Should().HaveCount(5).And.AllSatisfy(font => font.AltName!.Val!.Value.Should().NotBeNullOrEmpty());
    }

    [Fact]
    public async Task A_page_is_A4_with_22_lines_of_28_characters_between_the_margins_of_the_standard()
    {
        var laidOut = await Office.LayOutAsync(Renderer.Render(Sample.WholePages(lines: 66)), TestContext.Current.CancellationToken);

        laidOut.Pages.Should().HaveCount(3).And.AllSatisfy(page =>
        {
            page.Width.Should().BeApproximately(210, 0.2);
            page.Height.Should().BeApproximately(297, 0.2);
            var text = page.Lines.Where(line => !line.Text.Contains('—')).ToList();
            text.Should().HaveCount(22).And.AllSatisfy(line =>
            {
                line.Text.Should().HaveLength(28);
                line.Left.Should().BeApproximately(28, 1);
                line.Right.Should().BeApproximately(184, 1);
            });
            text[0].Top.Should().BeInRange(36, 42);
            text[^1].Bottom.Should().BeInRange(256, 263);
        });
    }

    [Fact]
    public async Task Page_numbers_stand_at_the_right_of_odd_pages_and_at_the_left_of_even_ones_seven_millimetres_below_the_text()
    {
        var laidOut = await Office.LayOutAsync(Renderer.Render(Sample.WholePages(lines: 66)), TestContext.Current.CancellationToken);

        foreach (var (page, at) in laidOut.Pages.Select((page, at) => (page, at + 1)))
        {
            var number = page.Line($"—{at}—");
            number.Should().NotBeNull();
            ((number!.Top + number.Bottom) / 2).Should().BeApproximately(297 - 35 + 7, 2);
            if (at % 2 == 1) number.Right.Should().BeApproximately(184 - 5, 1.5);
            else number.Left.Should().BeApproximately(28 + 5, 1.5);
        }
    }

    [Fact]
    public async Task The_contents_name_the_pages_on_which_the_headings_really_stand()
    {
        var document = Sample.WithEverything();
        var laidOut = await Office.LayOutAsync(Renderer.Render(document), TestContext.Current.CancellationToken);

        var named = ContentsOf.NamedIn(Renderer.Render(document));
        named.Should().HaveCount(36);
        ContentsOf.FoundIn(laidOut, named.Select(entry => entry.Text)).Should().Equal(named);
        laidOut.Pages.Count(page => page.Line("—I—") is not null).Should().Be(1, "the contents are counted by themselves, in Roman figures");
        laidOut.Fonts.Should().NotBeEmpty().And.AllSatisfy(font => font.Should().MatchRegex(@"\byes\s+yes\s+yes\b", "each is embedded, in parts, with its characters"));
        laidOut.Pictures.Should().HaveCount(laidOut.Pages.Count);
    }

    private static WordprocessingDocument Open(OfficialDocument document) => WordprocessingDocument.Open(new MemoryStream(Renderer.Render(document)), isEditable: false);

    private static string FontOf(Styles styles, string id) => styles.Elements<Style>().Single(style => style.StyleId == id).StyleRunProperties!.RunFonts!.EastAsia!.Value!;
}
