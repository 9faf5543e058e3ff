using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Identity;

/// <summary>Where the owner of an account works: what its role needs, and no other.</summary>
internal static class AccountPlaces
{
    /// <summary>Roles that work nowhere in the Plan's sense.</summary>
    private static readonly Role[] Unplaced = [Role.Administrator, Role.Observer];

    public static async Task<Error?> MisplacedAsync(this ISupervisionDb db, ICurrentUser user, Role role, string? departmentCode, Guid? enterpriseId, CancellationToken ct)
    {
        if (Unplaced.Contains(role)) return departmentCode is null && enterpriseId is null ? null : AccountErrors.NoPlace;
        if (role == Role.Enterprise)
            return enterpriseId is not { } enterprise ? AccountErrors.NeedsEnterprise
                : await db.Visible<Enterprise>(user).AnyAsync(one => one.Id == enterprise, ct) ? null : AccountErrors.UnknownEnterprise;
        if (departmentCode is not { } code) return AccountErrors.NeedsDepartment;
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == code, ct);
        return department is null ? AccountErrors.UnknownDepartment
            : await db.SuspendedWithAsync(code, ct) is not null ? AccountErrors.SuspendedDepartment
            : role == Role.StreetCoordinator && department.SubdistrictCode is null ? AccountErrors.NeedsStreet : null;
    }
}
