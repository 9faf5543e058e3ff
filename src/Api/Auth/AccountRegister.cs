using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Identity;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Identity;

namespace Supervision.Api.Auth;

/// <summary>The accounts of ASP.NET Core Identity. Each change gives the account a new stamp, by which its open sessions end.</summary>
internal sealed class AccountRegister(UserManager<Account> accounts) : IAccountRegister
{
    public IQueryable<AccountRecord> All => accounts.Users.AsNoTracking().Select(account => new AccountRecord
    {
        Id = account.Id,
        UserName = account.UserName!,
        DisplayName = account.DisplayName,
        Role = account.Role,
        Department = account.DepartmentCode,
        EnterpriseId = account.EnterpriseId,
        LockedUntil = account.LockoutEnd,
        HasAuthenticator = account.TwoFactorEnabled,
        MustChangePassword = account.MustChangePassword,
    });

    public async Task<Result<Guid>> AddAsync(NewAccount account, CancellationToken ct)
    {
        if (await accounts.FindByNameAsync(account.UserName) is not null) return AccountErrors.NameTaken;
        var made = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = account.UserName,
            DisplayName = account.DisplayName,
            Role = account.Role,
            DepartmentCode = account.Department,
            EnterpriseId = account.EnterpriseId,
            LockoutEnabled = true,
            MustChangePassword = true,
        };
        var result = await accounts.CreateAsync(made, account.Password);
        return result.Succeeded ? made.Id : Weak(result);
    }

    public Task<Result> SetPasswordAsync(Guid id, string password, CancellationToken ct) => ChangeAsync(id, async account =>
    {
        foreach (var validator in accounts.PasswordValidators)
            if (await validator.ValidateAsync(accounts, account, password) is { Succeeded: false } weak) return weak;
        account.MustChangePassword = true;
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        if (!account.IsClosed) (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        return IdentityResult.Success;
    });

    public Task<Result> LockAsync(Guid id, CancellationToken ct) => ChangeAsync(id, account =>
    {
        account.LockoutEnd = DateTimeOffset.MaxValue;
        return Task.FromResult(IdentityResult.Success);
    });

    public Task<Result> UnlockAsync(Guid id, CancellationToken ct) => ChangeAsync(id, account =>
    {
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        return Task.FromResult(IdentityResult.Success);
    });

    public Task<Result> ResetAuthenticatorAsync(Guid id, CancellationToken ct) => ChangeAsync(id, async account =>
    {
        account.LastAuthenticatorStep = null;
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "RecoveryCodes");
        return await accounts.SetTwoFactorEnabledAsync(account, false);
    });

    private async Task<Result> ChangeAsync(Guid id, Func<Account, Task<IdentityResult>> change)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account) return RecordErrors.Unknown;
        if (await change(account) is { Succeeded: false } weak) return Weak(weak);
        await accounts.UpdateSecurityStampAsync(account);
        return Result.Done;
    }

    private static Error Weak(IdentityResult result) => SignInErrors.WeakPassword("password", result.Errors.Select(error => error.Description));
}
