using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Makes the demonstration's accounts, all with the published password.</summary>
internal sealed class DemoAccountSeed(SupervisionDbContext db) : ISeed
{
    public string Name => SeedNames.Accounts;

    public async Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        var known = await db.Users.Select(account => account.UserName).ToListAsync(ct);
        db.Users.AddRange(DemoAccounts.All.Where(demo => !known.Contains(demo.UserName)).Select(AccountOf));
        await db.SaveChangesAsync(ct);
    }

    private static Account AccountOf(DemoAccount demo)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = demo.UserName,
            NormalizedUserName = demo.UserName.ToUpperInvariant(),
            DisplayName = demo.DisplayName,
            Role = demo.Role,
            DepartmentCode = demo.Department,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        account.PasswordHash = Hash.Value;
        return account;
    }

    // The password is published, so that one hash may serve all: hashing is slow on purpose.
    private static readonly Lazy<string> Hash = new(() => new PasswordHasher<Account>().HashPassword(null!, DemoAccounts.Password));
}
