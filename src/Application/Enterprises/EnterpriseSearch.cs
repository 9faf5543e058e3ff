using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>
/// Finds enterprises by any part of their name, from one character up, or by a part of their code. Words that blanks separate must all be there.
/// The grams, which an index holds, narrow; the text itself decides.
/// </summary>
public static class EnterpriseSearch
{
    private const string Grams = "SearchGrams";
    private const int CodeGram = 4;

    public static IQueryable<Enterprise> Matching(this IQueryable<Enterprise> enterprises, string? q) =>
        Typed.Line(q).Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(enterprises, (found, word) => found.Where(Has(word.ToLowerInvariant())));

    private static Expression<Func<Enterprise, bool>> Has(string word)
    {
        if (Brackets.IsIn(word)) return HasEither(Brackets.Narrow(word), Brackets.Wide(word));
        var named = Names(word);
        if (!word.All(char.IsAsciiLetterOrDigit))
            return e => named.All(piece => EF.Property<string[]>(e, Grams).Contains(piece)) && e.Name.ToLower().Contains(word);

        // So short a part of a code is in so many that the first page is full at once; no index could be quicker.
        var code = word.ToUpperInvariant();
        if (word.Length < CodeGram)
            return e => (named.All(piece => EF.Property<string[]>(e, Grams).Contains(piece)) && e.Name.ToLower().Contains(word)) || e.Uscc.Contains(code);

        var coded = Pieces(word, CodeGram);
        return e => (named.All(piece => EF.Property<string[]>(e, Grams).Contains(piece)) && e.Name.ToLower().Contains(word))
            || (coded.All(piece => EF.Property<string[]>(e, Grams).Contains(piece)) && e.Uscc.Contains(code));
    }

    /// <summary>Names are registered with brackets of either width, and searched with either.</summary>
    private static Expression<Func<Enterprise, bool>> HasEither(string narrow, string wide)
    {
        var (narrowly, widely) = (Names(narrow), Names(wide));
        return e => (narrowly.All(piece => EF.Property<string[]>(e, Grams).Contains(piece)) && e.Name.ToLower().Contains(narrow))
            || (widely.All(piece => EF.Property<string[]>(e, Grams).Contains(piece)) && e.Name.ToLower().Contains(wide));
    }

    private static string[] Names(string word) => Pieces(word, 2);

    /// <summary>By whole characters, as the database counts them; a word that is shorter is its own piece.</summary>
    private static string[] Pieces(string word, int size)
    {
        var signs = word.EnumerateRunes().Select(sign => sign.ToString()).ToArray();
        size = Math.Min(size, signs.Length);
        return [.. Enumerable.Range(0, signs.Length - size + 1).Select(start => string.Concat(signs.AsSpan(start, size))).Distinct()];
    }
}
