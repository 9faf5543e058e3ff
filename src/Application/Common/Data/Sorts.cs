using System.Collections;
using System.Linq.Expressions;

namespace Supervision.Application.Common.Data;

/// <summary>
/// What a list can be sorted by: wire names with their expressions, closed by something unique, so that no row is on two pages. Of a name that is given twice, the second decides where the first are equal.
/// <code>static readonly Sorts&lt;Filing&gt; Sorts = new(filing => filing.Id) { ["createdAt"] = filing => filing.CreatedAt };</code>
/// </summary>
public sealed class Sorts<T>(Expression<Func<T, object?>> unique) : IEnumerable<string>
{
    private readonly Dictionary<string, List<Expression<Func<T, object?>>>> _known = [];

    public Expression<Func<T, object?>> this[string name]
    {
        set
        {
            if (_known.TryGetValue(name, out var keys)) keys.Add(value);
            else _known.Add(name, [value]);
        }
    }

    public bool Knows(string? sort) => sort is null || _known.ContainsKey(sort.StartsWith('-') ? sort[1..] : sort);

    /// <param name="sort">A known name, descending with a leading minus; null for <paramref name="otherwise"/>.</param>
    public IOrderedQueryable<T> Apply(IQueryable<T> query, string? sort, string otherwise)
    {
        var by = sort ?? otherwise;
        var descending = by.StartsWith('-');
        var keys = _known[descending ? by[1..] : by];
        var first = descending ? query.OrderByDescending(keys[0]) : query.OrderBy(keys[0]);
        return keys.Skip(1).Append(unique).Aggregate(first, (sorted, key) => descending ? sorted.ThenByDescending(key) : sorted.ThenBy(key));
    }

    public IEnumerator<string> GetEnumerator() => _known.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Sorting
{
    /// <summary>Sorts as the request asks, else as the list does by itself (<paramref name="otherwise"/>: a known name, perhaps with a minus).</summary>
    public static IOrderedQueryable<T> SortBy<T>(this IQueryable<T> query, PageRequest request, Sorts<T> sorts, string otherwise) =>
        sorts.Apply(query, request.Sort, otherwise);
}
