using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Data;

/// <summary>How a command finds the aggregate that it changes: <c>db.Visible&lt;Filing&gt;(user).FindAsync(id, version, ct)</c>.</summary>
public static class Records
{
    /// <summary>The aggregate, among those that the caller may see, in the version that the caller has read.</summary>
    public static async Task<Result<T>> FindAsync<T>(this IQueryable<T> visible, Guid id, int version, CancellationToken ct) where T : AggregateRoot
    {
        var found = await visible.FindAsync(id, ct);
        return found.IsError || found.Value.Version == version ? found : RecordErrors.Stale;
    }

    /// <summary>The aggregate, among those that the caller may see, for work that does not depend on what the caller has read of it.</summary>
    public static async Task<Result<T>> FindAsync<T>(this IQueryable<T> visible, Guid id, CancellationToken ct) where T : AggregateRoot
    {
        var root = await visible.SingleOrDefaultAsync(root => root.Id == id, ct);
        return root is null ? RecordErrors.Unknown : root;
    }
}
