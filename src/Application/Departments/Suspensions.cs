using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Which departments are out of service; a handful of rows.</summary>
internal static class Suspensions
{
    public static Task<List<Suspension>> StandingSuspensionsAsync(this ISupervisionDb db, CancellationToken ct) => db.Suspensions.AsNoTracking().Where(one => one.RestoredOn == null).ToListAsync(ct);

    /// <summary>By which a department is out of service, its own or its body's; null in service.</summary>
    public static Task<Suspension?> SuspensionOfAsync(this ISupervisionDb db, string department, CancellationToken ct) =>
        db.Suspensions.AsNoTracking().Where(one => one.RestoredOn == null && one.Departments.Contains(department)).OrderBy(one => one.Department).FirstOrDefaultAsync(ct);

    /// <summary>Which department was suspended so that this one is out of service; null in service.</summary>
    public static async Task<string?> SuspendedWithAsync(this ISupervisionDb db, string department, CancellationToken ct) => (await db.SuspensionOfAsync(department, ct))?.Department;

    /// <summary>The codes of all that are out of service.</summary>
    public static async Task<IReadOnlyList<string>> SuspendedDepartmentsAsync(this ISupervisionDb db, CancellationToken ct) => [.. (await db.StandingSuspensionsAsync(ct)).SelectMany(one => one.Departments).Distinct()];
}
