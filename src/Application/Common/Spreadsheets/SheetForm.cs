namespace Supervision.Application.Common.Spreadsheets;

/// <summary>A list that people fill in in Excel: what its template shows is what its reader knows.</summary>
/// <param name="Name">Name of the sheet: 企业名单.</param>
public sealed record SheetForm(string Name, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>An empty sheet to fill in and one that explains each column; the example stands in the second, so that it is never sent by mistake.</summary>
    public IReadOnlyList<Sheet> Template() =>
    [
        new(Name, Columns, AsyncEnumerable.Empty<IReadOnlyList<object?>>()),
        new SheetTable<SheetColumn>("填写说明")
        {
            { "列名", 22, column => column.Title },
            { "是否必填", 10, column => column.Needed ?? (column.Required ? "必填" : "选填") },
            { "说明", 70, column => column.Hint },
            { "示例", 36, column => column.Example },
        }.Of(Columns),
    ];
}

/// <summary>A column of a sheet.</summary>
/// <param name="Field">Its name in the program and in messages: <c>uscc</c>.</param>
/// <param name="Title">Its name in Excel: 统一社会信用代码.</param>
public sealed record SheetColumn(string Field, string Title)
{
    /// <summary>Other names that lists in circulation give it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>Field of the required column in whose place it will do: a name where there is no code.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>Whether a cell looks as if it belonged here; tells the column where no title does. Null where contents tell nothing.</summary>
    public Func<string, bool>? Looks { get; init; }

    /// <summary>When it must be filled in, where that is neither always nor never.</summary>
    public string? Needed { get; init; }

    /// <summary>Days stand in it, so that a bare number is the number of a day.</summary>
    public bool IsDate { get; init; }

    /// <summary>What to fill in, one sentence, as the template explains it.</summary>
    public string? Hint { get; init; }

    public string? Example { get; init; }

    /// <summary>In characters.</summary>
    public double Width { get; init; } = 16;
}

/// <summary>A sheet to be written; each row has a value for each column, in their order.</summary>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows);
