using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Application.Notifications;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Notifications;

/// <summary>Staff are few and read at once; of enterprises' accounts only those that are meant.</summary>
internal sealed class AccountDirectory(SupervisionDbContext db) : IAccountDirectory
{
    public async Task<IReadOnlyList<Person>> FindAsync(IReadOnlyList<Addressee> addressees, CancellationToken ct)
    {
        var roles = addressees.Where(one => one.EnterpriseId is null).Select(one => one.Role).OfType<Role>().Distinct().ToList();
        var enterprises = addressees.Select(one => one.EnterpriseId).OfType<Guid>().Distinct().ToList();
        var accounts = addressees.Select(one => one.AccountId).OfType<Guid>().Distinct().ToList();
        var found = await (
            from account in db.Users.AsNoTracking()
            where roles.Contains(account.Role) || (account.EnterpriseId != null && enterprises.Contains(account.EnterpriseId.Value)) || accounts.Contains(account.Id)
            join department in db.Departments on account.DepartmentCode equals department.Code into departments
            from department in departments.DefaultIfEmpty()
            select new { Account = account, Street = department == null ? null : department.SubdistrictCode }).ToListAsync(ct);
        return [.. found.Where(each => !each.Account.IsClosed && addressees.Any(one => IsMeant(one, each.Account, each.Street)))
            .Select(each => new Person(each.Account.Id, each.Account.DisplayName, each.Account.Role) { Department = each.Account.DepartmentCode, Subdistrict = each.Street, EnterpriseId = each.Account.EnterpriseId })];
    }

    private static bool IsMeant(Addressee one, Account account, string? street) =>
        (one.Role is null || one.Role == account.Role)
        && (one.Department is null || one.Department == account.DepartmentCode)
        && (one.Subdistrict is null || one.Subdistrict == street)
        && (one.EnterpriseId is null || one.EnterpriseId == account.EnterpriseId)
        && (one.AccountId is null || one.AccountId == account.Id);
}
