using Supervision.Application.Common.Data;
using Supervision.Domain.Departments;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>
/// What a merge holds alone: merges themselves, both files, the counting of the year of each body at both, the joint lists. What is written past these locks at the same moment reaches the survivor too, because the database
/// leads each new row of a merged file there (enterprise_survivors.sql).
/// </summary>
internal static class MergeLocks
{
    public static Task TakeAsync(ISupervisionDb db, Guid from, Guid into, CancellationToken ct) => db.LockAsync(
    [
        LockKey.EnterpriseMerges, LockKey.JointLists, LockKey.Enterprise(from), LockKey.Enterprise(into),
        .. Bodies.Inspecting.SelectMany(body => new[] { LockKey.BodyAndEnterprise(body, from), LockKey.BodyAndEnterprise(body, into) }),
    ], ct);
}
