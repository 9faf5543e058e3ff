using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Search;

/// <summary>Rows that carry a number, by its beginning.</summary>
internal static class Numbered
{
    private const string Number = nameof(Inspection.Number);

    /// <summary>No number goes on with it.</summary>
    private const char LastSign = '\uFFFF';

    /// <summary>
    /// In the order of the signs backwards, so that 147号 stands before 1479号. The bounds and the order are those of the unique index, which is of no use for LIKE unless the database sorts by C; the beginning itself decides.
    /// </summary>
    public static IOrderedQueryable<T> NumberedFrom<T>(this IQueryable<T> rows, string begins) where T : class
    {
        var end = begins + LastSign;
        return rows
            .Where(row => string.Compare(EF.Property<string>(row, Number), begins) >= 0 && string.Compare(EF.Property<string>(row, Number), end) <= 0 && EF.Property<string>(row, Number).StartsWith(begins))
            .OrderByDescending(row => EF.Property<string>(row, Number));
    }
}
