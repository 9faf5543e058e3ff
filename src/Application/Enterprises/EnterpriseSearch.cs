using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>
/// Finds enterprises by any part of their name, from one character up, or by a part of their code; one of a single or two characters must be its beginning, for it would be in nearly all.
/// Words that blanks separate must all be there.
/// The grams, which an index holds, narrow; the text itself decides. Where nearly all would be left, only the text is asked, in the order of the list.
/// </summary>
public static class EnterpriseSearch
{
    private const string Grams = "SearchGrams";
    private const int CodeGram = 3;

    /// <param name="inOrder">Without the grams: see <see cref="SearchWay"/>.</param>
    public static IQueryable<Enterprise> Matching(this IQueryable<Enterprise> enterprises, string? q, bool inOrder = false) =>
        Words(q).Aggregate(enterprises, (found, word) => found.Where(inOrder ? word.Said : word.Has));

    internal static IReadOnlyList<SearchWord> Words(string? q) => [.. Typed.Line(q).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new SearchWord(word.ToLowerInvariant()))];

    /// <param name="Text">Small letters.</param>
    internal sealed record SearchWord(string Text)
    {
        private readonly string _code = Text.ToUpperInvariant();

        // A word without letters of two cases is found as it stands, which is much less work for each name.
        private bool HasCases => _code != Text;
        private bool MayBeCode => Text.All(char.IsAsciiLetterOrDigit);

        /// <summary>Names are registered with brackets of either width, and searched with either.</summary>
        private string[] Spellings { get; } = Brackets.IsIn(Text) ? [Brackets.Narrow(Text), Brackets.Wide(Text)] : [Text];

        public Expression<Func<Enterprise, bool>> Said => Any([.. Spellings.Select(Named), .. MayBeCode ? [Coded] : Array.Empty<Expression<Func<Enterprise, bool>>>()]);

        public Expression<Func<Enterprise, bool>> Has => Any(
        [
            .. Spellings.Select(spelling => All(WithGrams(Pieces(spelling, 2)), Named(spelling))),
            .. !MayBeCode ? [] : IsShort ? [Coded] : new[] { All(WithGrams(Pieces(Text, CodeGram)), Coded) },
        ]);

        public bool IsIn(string name, string uscc) =>
            Array.Exists(Spellings, spelling => name.Contains(spelling, StringComparison.OrdinalIgnoreCase)) || (MayBeCode && (IsShort ? uscc.StartsWith(_code, StringComparison.Ordinal) : uscc.Contains(_code, StringComparison.Ordinal)));

        private bool IsShort => Text.Length < CodeGram;

        // All codes are longer than so short a beginning and have no sign above Z, so that one with more signs lies before it with the last of all.
        private Expression<Func<Enterprise, bool>> Coded => IsShort
            ? e => string.Compare(e.Uscc, _code) >= 0 && string.Compare(e.Uscc, _code + "Z") <= 0
            : e => e.Uscc.Contains(_code);

        private Expression<Func<Enterprise, bool>> Named(string spelling) => HasCases ? e => e.Name.ToLower().Contains(spelling) : e => e.Name.Contains(spelling);

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

    /// <summary>By whole characters, as the database counts them; a word that is shorter is its own piece.</summary>
    private static string[] Pieces(string word, int size)
    {
        var signs = word.EnumerateRunes().Select(sign => sign.ToString()).ToArray();
        size = Math.Min(size, signs.Length);
        return [.. Enumerable.Range(0, signs.Length - size + 1).Select(start => string.Concat(signs.AsSpan(start, size))).Distinct()];
    }
}
