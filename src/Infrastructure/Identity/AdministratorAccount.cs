using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Identity;

/// <summary>The account <c>admin</c>, by which a product without demonstration data is first entered.</summary>
internal sealed class AdministratorAccount(SupervisionDbContext db)
{
    public const string UserName = "admin";

    private static readonly PasswordHasher<Account> Hasher = new();

    public Task<bool> IsNeededAsync(CancellationToken ct) => db.Users.AllAsync(_ => false, ct);

    /// <summary>Makes the account, or opens it again where it is there, without a second factor; answers its new password, which is kept nowhere and changed at the first sign-in.</summary>
    public async Task<string> IssueAsync(CancellationToken ct)
    {
        var account = await db.Users.SingleOrDefaultAsync(user => user.UserName == UserName, ct) ?? db.Users.Add(Fresh()).Entity;
        var password = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16) + "#7a";
        account.PasswordHash = Hasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.MustChangePassword = true;
        (account.TwoFactorEnabled, account.LastAuthenticatorStep) = (false, null);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        await db.SaveChangesAsync(ct);
        return password;
    }

    private static Account Fresh() => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = UserName,
        NormalizedUserName = UserName.ToUpperInvariant(),
        DisplayName = "系统管理员",
        Role = Role.Administrator,
        LockoutEnabled = true,
    };
}
