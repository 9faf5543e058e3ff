using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supervision.Application.Common.Documents;

/// <summary>
/// A kind of document as data: blocks whose texts name values, which repeat for each of a list or stand only where there is a value. Templates are JSON files beside the feature that issues
/// them; a member that no block has is refused when the template is read.
/// </summary>
public sealed record DocumentTemplate(string Title, string Issuer, IReadOnlyList<TemplateBlock> Blocks)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <param name="name">Of the file: <c>manual</c>.</param>
    public static DocumentTemplate Named(string name)
    {
        using var file = typeof(DocumentTemplate).Assembly.GetManifestResourceStream($"template/{name}.json") ?? throw new ArgumentException($"there is no template {name}", nameof(name));
        return JsonSerializer.Deserialize<DocumentTemplate>(file, Json)!;
    }

    public static DocumentTemplate Read(string json) => JsonSerializer.Deserialize<DocumentTemplate>(json, Json)!;

    /// <param name="values">An object whose members, in camel case, are what the template's texts name.</param>
    public OfficialDocument Fill(object values)
    {
        var top = new TemplateValues(JsonSerializer.SerializeToNode(values, Json), null, 1);
        return new(top.Fill(Title), top.Fill(Issuer), [.. Blocks.SelectMany(block => block.Fill(top))]);
    }
}

/// <summary>One block; exactly one of the members that make it a kind is there.</summary>
public sealed record TemplateBlock
{
    /// <summary>Name of a list: <see cref="Blocks"/> stand once for each of its elements.</summary>
    public string? Each { get; init; }

    /// <summary>Name of a value: <see cref="Blocks"/> stand where it is there and not empty.</summary>
    public string? If { get; init; }

    public IReadOnlyList<TemplateBlock> Blocks { get; init; } = [];

    public PageNumbers? Section { get; init; }

    /// <summary>Of a section: its pages lie on their long side.</summary>
    public bool Landscape { get; init; }
    public int? Heading { get; init; }
    public TextStyle? Style { get; init; }

    /// <summary>Of a heading or a style; <c>{name}</c> stands for a value.</summary>
    public string Text { get; init; } = "";
    public int? Blank { get; init; }
    public bool PageBreak { get; init; }
    public int? Contents { get; init; }
    public TemplateTable? Table { get; init; }

    internal IEnumerable<Block> Fill(TemplateValues values)
    {
        if (Each is { } list) return values.Each(list).SelectMany(Within);
        if (If is { } name) return values.Has(name) ? Within(values) : [];
        return [Single(values)];
    }

    private IEnumerable<Block> Within(TemplateValues values) => Blocks.SelectMany(block => block.Fill(values));

    private Block Single(TemplateValues values) => this switch
    {
        { Section: { } numbers } => new Section(numbers, Landscape),
        { Heading: { } level } => new Heading(level, values.Fill(Text)),
        { Style: { } style } => new Paragraph(style, values.Fill(Text)),
        { Blank: { } lines } => new Blank(lines),
        { PageBreak: true } => new PageBreak(),
        { Contents: { } levels } => new Contents(levels),
        { Table: { } table } => table.Fill(values),
        _ => throw new JsonException("a block of a template is of no kind"),
    };
}

/// <param name="Rows">Name of the list that has an element for each row.</param>
public sealed record TemplateTable(string Rows, IReadOnlyList<TemplateColumn> Columns)
{
    /// <summary>For tables with more columns than the usual size has room for.</summary>
    public bool Small { get; init; }

    internal Table Fill(TemplateValues values) => new(
        [.. Columns.Select(column => new TableColumn(column.Title, column.Width, column.Centred))],
        [.. values.Each(Rows).Select(row => (IReadOnlyList<string>)[.. Columns.Select(column => row.Fill(column.Text))])],
        Small);
}

public sealed record TemplateColumn(string Title, int Width, string Text)
{
    public bool Centred { get; init; }
}
