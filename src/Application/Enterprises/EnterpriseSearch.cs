using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
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
        (q ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Aggregate(enterprises, (found, word) => found.Where(Has(word.ToLowerInvariant())));

    private static Expression<Func<Enterprise, bool>> Has(string word)
    {
        var named = Pieces(word, Math.Min(word.Length, 2));
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

    private static string[] Pieces(string word, int size) =>
        [.. Enumerable.Range(0, word.Length - size + 1).Select(start => word.Substring(start, size)).Distinct()];
}
