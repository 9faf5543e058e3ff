using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>
/// Finds enterprises by any part of their name or of a former one, from one character up, or by a part of their code; one of a single or two characters must be its beginning, for it would be in nearly all.
/// Words that blanks separate must all be there. Width, brackets, case and traditional forms make no difference: words and names are both put into the form of <see cref="Typed.Key"/>.
/// The grams, which an index holds, narrow; the text itself decides. Where nearly all would be left, only the text is asked, in the order of the list.
/// </summary>
public static class EnterpriseSearch
{
    private const string Grams = "SearchGrams";
    private const int CodeGram = 3;

    /// <param name="inOrder">Without the grams: see <see cref="SearchWay"/>.</param>
    public static IQueryable<Enterprise> Matching(this IQueryable<Enterprise> enterprises, string? q, bool inOrder = false) =>
        Words(q).Aggregate(enterprises, (found, word) => found.Where(inOrder ? word.Said : word.Has));

    internal static IReadOnlyList<SearchWord> Words(string? q) =>
        [.. Typed.Line(q).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Typed.Key).Where(key => key.Length > 0).Select(key => new SearchWord(key))];

    /// <summary>The former name that a search has found an enterprise by, the last first; null where its name and code say it all.</summary>
    internal static string? FormerIn(this IReadOnlyList<SearchWord> words, string name, string uscc, IReadOnlyList<FormerName> former) =>
        former.Count == 0 || words.All(word => word.IsIn(name, uscc)) ? null
            : former.LastOrDefault(one => words.All(word => word.IsIn(name, uscc) || word.IsIn(one.Name, one.Uscc ?? "")) && words.Any(word => word.IsIn(one.Name, one.Uscc ?? "")))?.Name;

    /// <param name="Text">As <see cref="Typed.Key"/> makes it.</param>
    internal sealed record SearchWord(string Text)
    {
        private bool MayBeCode => Text.All(char.IsAsciiLetterOrDigit);

        public Expression<Func<Enterprise, bool>> Said => Any(MayBeCode ? [Named, Coded] : [Named]);

        public Expression<Func<Enterprise, bool>> Has => Any(
        [
            All(WithGrams(Pieces(Text, 2)), Named),
            .. !MayBeCode ? [] : IsShort ? [Coded] : new[] { All(WithGrams(Pieces(Text, CodeGram)), Coded) },
        ]);

        public bool IsIn(string name, string uscc) => IsInText(Typed.Key(name), uscc);

        /// <param name="text">As <see cref="EnterpriseKeys.SearchText"/> makes it.</param>
        public bool IsInText(string text, string uscc) =>
            text.Contains(Text, StringComparison.Ordinal) || (MayBeCode && (IsShort ? uscc.StartsWith(Text, StringComparison.Ordinal) : uscc.Contains(Text, StringComparison.Ordinal)));

        private bool IsShort => Text.Length < CodeGram;

        // All codes are longer than so short a beginning and have no sign above Z, so that one with more signs lies before it with the last of all.
        private Expression<Func<Enterprise, bool>> Coded => IsShort
            ? e => string.Compare(e.Uscc, Text) >= 0 && string.Compare(e.Uscc, Text + "Z") <= 0
            : e => e.Uscc.Contains(Text);

        private Expression<Func<Enterprise, bool>> Named => e => e.SearchText.Contains(Text);

        private static Expression<Func<Enterprise, bool>> WithGrams(string[] pieces) => e => pieces.All(piece => EF.Property<string[]>(e, Grams).Contains(piece));
    }

    private static Expression<Func<Enterprise, bool>> Any(IReadOnlyList<Expression<Func<Enterprise, bool>>> conditions) => conditions.Aggregate((one, other) => Join(one, other, Expression.OrElse));

    private static Expression<Func<Enterprise, bool>> All(Expression<Func<Enterprise, bool>> one, Expression<Func<Enterprise, bool>> other) => Join(one, other, Expression.AndAlso);

    private static Expression<Func<Enterprise, bool>> Join(Expression<Func<Enterprise, bool>> one, Expression<Func<Enterprise, bool>> other, Func<Expression, Expression, Expression> by) =>
        Expression.Lambda<Func<Enterprise, bool>>(by(one.Body, new Renamed(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }

    /// <summary>By whole characters, as the database counts them, in small letters, as it keeps them; a word that is shorter is its own piece.</summary>
    private static string[] Pieces(string word, int size)
    {
        var signs = word.ToLowerInvariant().EnumerateRunes().Select(sign => sign.ToString()).ToArray();
        size = Math.Min(size, signs.Length);
        return [.. Enumerable.Range(0, signs.Length - size + 1).Select(start => string.Concat(signs.AsSpan(start, size))).Distinct()];
    }
}
