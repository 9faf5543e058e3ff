using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Reference;

/// <summary>Makes a table say what its file says: adds what is new, corrects what differs. What left the file stays, because others may refer to it.</summary>
internal static class ReferenceTable
{
    public static async Task MatchAsync<T>(this SupervisionDbContext db, IEnumerable<T> rows, Expression<Func<T, string>> key, CancellationToken ct) where T : class
    {
        var keyOf = key.Compile();
        var known = await db.Set<T>().ToDictionaryAsync(keyOf, ct);
        foreach (var row in rows)
        {
            if (known.TryGetValue(keyOf(row), out var present)) db.Entry(present).CurrentValues.SetValues(row);
            else db.Add(row);
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
