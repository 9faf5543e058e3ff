using Microsoft.EntityFrameworkCore;

namespace Supervision.Application.Common.Data;

/// <summary>Turns a query into one page of a list.</summary>
public static class Paging
{
    /// <summary>Totals are exact up to here; pages end here too, since nobody reads further and the database would.</summary>
    public const int Exact = 10_000;

    public const int LargestPage = 200;

    /// <summary>A page of what is in memory anyhow: a fixed list, or a few rows.</summary>
    public static Page<T> ToPage<T>(this IReadOnlyList<T> sorted, PageRequest request) =>
        new([.. sorted.Skip((request.PageNumber - 1) * request.PageSize).Take(request.PageSize)], request.PageNumber, request.PageSize, sorted.Count, true);

    /// <summary>The query must be sorted by something unique: see <see cref="Sorts{T}"/>.</summary>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> sorted, PageRequest request, CancellationToken ct)
    {
        var items = await sorted.PageOf(request).ToListAsync(ct);
        var endsHere = items.Count < request.PageSize && (items.Count > 0 || request.PageNumber == 1);
        var total = endsHere
            ? ((request.PageNumber - 1) * request.PageSize) + items.Count
            : await sorted.Take(Exact + 1).CountAsync(ct);
        return PageOf(items, request, total);
    }

    /// <param name="rows">The page alone.</param>
    /// <param name="total">How many there are in all, counted up to one more than <see cref="Exact"/>.</param>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> rows, PageRequest request, int total, CancellationToken ct) => PageOf(await rows.ToListAsync(ct), request, total);

    /// <summary>The rows of the page that is asked for.</summary>
    public static IQueryable<T> PageOf<T>(this IQueryable<T> sorted, PageRequest request) => sorted.Skip((request.PageNumber - 1) * request.PageSize).Take(request.PageSize);

    private static Page<T> PageOf<T>(List<T> items, PageRequest request, int total) => new(items, request.PageNumber, request.PageSize, Math.Min(total, Exact), total <= Exact);
}
