using Supervision.Application.Common.Documents;

namespace Supervision.Application.IntegrationTests.Documents;

/// <summary>A document with everything that one can have.</summary>
internal static class Sample
{
    /// <summary>Ten signs that may begin and end a line, so that lines break where the grid does.</summary>
    private const string Signs = "天地玄黄宇宙洪荒日月";

    public static string Filling(int characters) => string.Concat(Enumerable.Repeat(Signs, (characters / Signs.Length) + 1))[..characters];

    /// <summary>Enough for whole pages of nothing but text.</summary>
    public static OfficialDocument WholePages(int lines) => Of([new Section(PageNumbers.Arabic), new Paragraph(TextStyle.Addressee, Filling(28 * lines))]);

    public static OfficialDocument WithEverything() => Of(
    [
        new Section(PageNumbers.None),
        new Blank(4), new Paragraph(TextStyle.Issuer, "深圳市坪山区应急管理局"), new Blank(2), new Paragraph(TextStyle.Title, "安全检查工作指引"), new Paragraph(TextStyle.Subtitle, "（样张）"),
        new Paragraph(TextStyle.Number, "坪工贸册〔2026〕1号"), new Paragraph(TextStyle.Centred, "2026年11月29日"),
        new Section(PageNumbers.Roman),
        new Paragraph(TextStyle.ContentsTitle, "目　录"), new Contents(2),
        new Section(PageNumbers.Arabic),
        .. Enumerable.Range(1, 6).SelectMany(Chapter),
        new Paragraph(TextStyle.Addressee, "各单位："), new Paragraph(TextStyle.Signature, "深圳市坪山区应急管理局"),
    ]);

    private static IEnumerable<Block> Chapter(int number) =>
    [
        new PageBreak(),
        new Heading(1, $"{"一二三四五六"[number - 1]}、生产安全"),
        .. Enumerable.Range(1, 5).SelectMany(section => (Block[])
        [
            new Heading(2, $"（{"一二三四五"[section - 1]}）全员安全生产责任制与标准化建设"),
            new Heading(3, "1.检查要点"),
            .. Enumerable.Range(1, 3 + section).Select(at => new Paragraph(TextStyle.Body, $"（{at}）依照GB/T 33000-2016第5.{at}条，{Filling(13 * ((at + number) % 5))}，是否成文，并经“主要负责人”签字；考核标准是否覆盖100%的岗位（含劳务派遣人员）。")),
            new Table(
                [new("序号", 3, Centred: true), new("常见问题", 14, Centred: false), new("依据", 11, Centred: false)],
                [.. Enumerable.Range(1, section).Select(at => (IReadOnlyList<string>)[$"{at}", Filling(9 * at) + "，未见记录。", "《中华人民共和国安全生产法》（2021-06-10修正）第二十二条"])]),
        ]),
    ];

    private static OfficialDocument Of(IReadOnlyList<Block> blocks) => new("样张", "深圳市坪山区应急管理局", blocks);
}
