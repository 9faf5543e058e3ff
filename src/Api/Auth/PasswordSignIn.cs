using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Identity;

namespace Supervision.Api.Auth;

/// <summary>Signs in by password, and by a code where the account has a second factor. An unknown name, a wrong password and the time that they take look the same from outside.</summary>
internal sealed class PasswordSignIn(SignInManager<Account> signIn, UserManager<Account> accounts, IPasswordHasher<Account> hasher, ISupervisionDb db)
{
    private static readonly Account Nobody = new() { DisplayName = "", Role = default };
    private static string? _nobodysHash;

    /// <returns>Null when signed in.</returns>
    public async Task<Error?> TryAsync(string userName, string password, string? code, CancellationToken ct)
    {
        // Attempts on one name wait for each other, or parallel guesses would be counted as one. A failed attempt is counted for good, so the transaction always commits.
        var outcome = await db.InTransactionAsync<Result<Outcome>>(async () =>
        {
            await db.LockAsync(SignInLock.Of(accounts.NormalizeName(userName)), ct);
            return await CheckAsync(userName, password, code);
        }, ct);
        return outcome.Value switch
        {
            Outcome.SignedIn => null,
            Outcome.LockedOut => SignInErrors.Locked,
            Outcome.CodeMissing => SignInErrors.CodeRequired,
            Outcome.CodeWrong => SignInErrors.CodeWrong,
            _ => SignInErrors.Failed,
        };
    }

    private async Task<Outcome> CheckAsync(string userName, string password, string? code)
    {
        if (await accounts.FindByNameAsync(userName) is not { } account)
        {
            hasher.VerifyHashedPassword(Nobody, _nobodysHash ??= hasher.HashPassword(Nobody, "nobody"), password);
            return Outcome.Failed;
        }

        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (result.IsLockedOut) return Outcome.LockedOut;
        if (!result.Succeeded) return Outcome.Failed;
        if (account.TwoFactorEnabled && await CheckCodeAsync(account, code) is not Outcome.SignedIn and var refused) return refused;

        var principal = await signIn.CreateUserPrincipalAsync(account);
        await signIn.Context.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        signIn.Context.User = principal;
        return Outcome.SignedIn;
    }

    /// <summary>A code counts once; a wrong one counts like a wrong password, and the right password beside it does not begin the count anew.</summary>
    private async Task<Outcome> CheckCodeAsync(Account account, string? code)
    {
        if (string.IsNullOrWhiteSpace(code)) return Outcome.CodeMissing;
        var typed = code.Trim();
        if (await accounts.GetAuthenticatorKeyAsync(account) is { } secret && Totp.StepOf(secret, typed, TimeProvider.System.GetUtcNow(), account.LastAuthenticatorStep) is { } step)
            account.LastAuthenticatorStep = step;
        else if (!(await accounts.RedeemTwoFactorRecoveryCodeAsync(account, typed)).Succeeded)
        {
            await accounts.AccessFailedAsync(account);
            return await accounts.IsLockedOutAsync(account) ? Outcome.LockedOut : Outcome.CodeWrong;
        }

        await accounts.ResetAccessFailedCountAsync(account);
        await accounts.UpdateAsync(account);
        return Outcome.SignedIn;
    }

    private enum Outcome
    {
        SignedIn,
        Failed,
        LockedOut,
        CodeMissing,
        CodeWrong,
    }
}

/// <summary>Attempts on one account wait for each other.</summary>
internal static class SignInLock
{
    public static LockKey Of(string? normalizedName) => LockKey.Of($"sign-in/{normalizedName}");

    public static LockKey Of(Account account) => Of(account.NormalizedUserName);
}
