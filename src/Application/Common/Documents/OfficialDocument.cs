using Supervision.Domain.Common;

namespace Supervision.Application.Common.Documents;

/// <summary>An official document as data, from the first page to the last. What it looks like is the renderer's, by GB/T 9704-2012.</summary>
/// <param name="Title">As the file's properties name it.</param>
/// <param name="Issuer">Full name of the body that issues it.</param>
public sealed record OfficialDocument(string Title, string Issuer, IReadOnlyList<Block> Blocks);

/// <summary>A part of a document that stands below the one before it.</summary>
public abstract record Block;

/// <summary>Begins a part with page numbers of its own, on a new page; every document begins with one.</summary>
/// <param name="Landscape">Its pages lie on their long side.</param>
public sealed record Section(PageNumbers PageNumbers, bool Landscape = false) : Block;

/// <summary>A heading that contents can list.</summary>
/// <param name="Level">1 (一、) to 4 (（1）). The mark is part of the text.</param>
public sealed record Heading(int Level, string Text) : Block
{
    public const int Lowest = 4;
}

/// <summary>A paragraph.</summary>
public sealed record Paragraph(TextStyle Style, string Text) : Block;

/// <summary>Empty lines of the grid.</summary>
public sealed record Blank(int Lines) : Block;

public sealed record PageBreak : Block;

/// <summary>The table of contents, with the number of the page on which each heading stands.</summary>
/// <param name="Levels">Headings down to this level.</param>
public sealed record Contents(int Levels) : Block;

/// <summary>A table as wide as the text; its heading is repeated on each page, and no row is torn apart.</summary>
/// <param name="Small">In small letters, for many columns.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool Small = false) : Block;

/// <param name="Width">Its share of the width, against those of the other columns.</param>
public sealed record TableColumn(string Title, int Width, bool Centred);

public enum PageNumbers
{
    /// <summary>A cover.</summary>
    [Label("不编页码")] None,

    /// <summary>Ⅰ, Ⅱ …: what stands before the text.</summary>
    [Label("罗马数字")] Roman,

    /// <summary>1, 2 … on odd pages at the right, on even pages at the left.</summary>
    [Label("阿拉伯数字")] Arabic,
}

/// <summary>What a paragraph is; font, size and place follow from it.</summary>
public enum TextStyle
{
    [Label("正文")] Body,

    /// <summary>The mark of the issuing body, red.</summary>
    [Label("发文机关标志")] Issuer,
    [Label("标题")] Title,
    [Label("副标题")] Subtitle,

    /// <summary>坪工贸册〔2026〕1号.</summary>
    [Label("编号")] Number,

    /// <summary>The heading of contents.</summary>
    [Label("目录标题")] ContentsTitle,

    /// <summary>What stands in the middle of a line.</summary>
    [Label("居中")] Centred,

    /// <summary>Whom the document is sent to, without indent.</summary>
    [Label("主送机关")] Addressee,

    /// <summary>The issuer's name and the date at the end, at the right.</summary>
    [Label("署名和日期")] Signature,
}
