namespace Supervision.Application.Common.Spreadsheets;

/// <summary>A list that people fill in in Excel: what its template shows is what its reader knows.</summary>
/// <param name="Name">Name of the sheet: 企业名单.</param>
public sealed record SheetForm(string Name, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>An empty sheet to fill in and one that explains each column; the example stands in the second, so that it is never sent by mistake.</summary>
    public IReadOnlyList<Sheet> Template() =>
    [
        new(Name, Columns, Rows([])),
        new("填写说明",
            [new("title", "列名") { Width = 22 }, new("required", "是否必填") { Width = 10 }, new("hint", "说明") { Width = 70 }, new("example", "示例") { Width = 36 }],
            Rows(Columns.Select(IReadOnlyList<object?> (column) => [column.Title, column.Required ? "必填" : "选填", column.Hint, column.Example]))),
    ];

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IEnumerable<IReadOnlyList<object?>> rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows) yield return row;
    }
}

/// <summary>A column of a sheet.</summary>
/// <param name="Field">Its name in the program and in messages: <c>uscc</c>.</param>
/// <param name="Title">Its name in Excel: 统一社会信用代码.</param>
public sealed record SheetColumn(string Field, string Title)
{
    /// <summary>Other names that lists in circulation give it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>What to fill in, one sentence, as the template explains it.</summary>
    public string? Hint { get; init; }

    public string? Example { get; init; }

    /// <summary>In characters.</summary>
    public double Width { get; init; } = 16;
}

/// <summary>A sheet to be written; each row has a value for each column, in their order.</summary>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows);
