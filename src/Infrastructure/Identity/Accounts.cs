using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Identity;

internal sealed class Accounts(SupervisionDbContext db) : IAccounts
{
    public async Task<Person?> PresentAsync(Guid id, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == id, ct);
        return account is null or { IsClosed: true } ? null : await db.PersonOfAsync(account, ct);
    }
}

public static class AccountPersons
{
    /// <summary>The person that this account makes; the street is that of the office which the person works for.</summary>
    public static async Task<Person> PersonOfAsync(this SupervisionDbContext db, Account account, CancellationToken ct) => new(account.Id, account.DisplayName, account.Role)
    {
        Department = account.DepartmentCode,
        Subdistrict = account.DepartmentCode is { } code
            ? await db.Departments.Where(department => department.Code == code).Select(department => department.SubdistrictCode).SingleOrDefaultAsync(ct)
            : null,
        EnterpriseId = account.EnterpriseId,
    };
}
