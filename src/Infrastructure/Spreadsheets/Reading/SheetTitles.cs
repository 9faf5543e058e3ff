using System.Text.RegularExpressions;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>A cell that names a column of the form.</summary>
/// <param name="Rank">Zero for the form's own title, then as the form lists its other names.</param>
internal sealed record Title(int Place, SheetColumn Column, int Rank, string Text);

/// <summary>By which words the columns of a form are known.</summary>
internal sealed partial class SheetTitles
{
    private const int Longest = 60;

    private readonly Dictionary<string, (SheetColumn Column, int Rank)> _known = [];

    public SheetTitles(SheetForm form)
    {
        Form = form;
        foreach (var column in form.Columns)
            foreach (var (name, rank) in column.Aliases.Prepend(column.Title).Select((name, rank) => (name, rank))) _known.TryAdd(Bare(name), (column, rank));
    }

    public SheetForm Form { get; }

    public Title? Of(Cell cell) => Known(cell.Text) is { Column: { } column, Rank: var rank } ? new(cell.Column, column, rank, Typed.Line(cell.Text)) : null;

    /// <summary>Whether a text is the title of this column.</summary>
    public bool Names(string? text, SheetColumn column) => text is not null && Known(text).Column == column;

    private (SheetColumn? Column, int Rank) Known(string text)
    {
        if (text.Length > Longest) return default;
        return _known.TryGetValue(Bare(text), out var known) || _known.TryGetValue(Bare(Brackets().Replace(Typed.Key(text), "")), out known) ? known : default;
    }

    /// <summary>A title without what lists add to it: remarks in brackets, asterisks, colons, a number before it.</summary>
    private static string Bare(string title) => Decoration().Replace(Remarks().Replace(Typed.Key(title), ""), "");

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Remarks();

    [GeneratedRegex("[()]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\d+[.、]|[*:;,.、_/\\★▲]")]
    private static partial Regex Decoration();
}
