using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Identity;

namespace Supervision.Api.Auth;

/// <summary>Changes one's own password; every other session of the account ends with it.</summary>
internal sealed class PasswordChange(UserManager<Account> accounts, SignInManager<Account> signIn)
{
    /// <returns>Null when changed.</returns>
    public async Task<Error?> TryAsync(ClaimsPrincipal principal, string current, string changed)
    {
        var account = (await accounts.GetUserAsync(principal))!;
        if (current == changed) return SignInErrors.SamePassword;
        var result = await accounts.ChangePasswordAsync(account, current, changed);
        if (result.Succeeded)
        {
            account.MustChangePassword = false;
            await accounts.UpdateAsync(account);
            await signIn.RefreshSignInAsync(account);
            return null;
        }

        return result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch))
            ? SignInErrors.WrongPassword
            : SignInErrors.WeakPassword("newPassword", result.Errors.Select(error => error.Description));
    }
}

/// <summary>A password that holds the user name is the first one that is tried.</summary>
internal sealed class NotTheUserName : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        user.UserName is { Length: >= 4 } name && password?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordHoldsUserName", Description = "不能含有用户名" })
            : IdentityResult.Success);
}

/// <summary>What Identity says of a password, in Chinese.</summary>
internal sealed class PasswordErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "原密码不正确");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"至少{length}个字符");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Say(nameof(PasswordRequiresNonAlphanumeric), "须含有字母、数字以外的符号");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "须含有数字");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), $"至少有{uniqueChars}个不同的字符");

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
