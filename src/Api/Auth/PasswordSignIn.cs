using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Identity;

namespace Supervision.Api.Auth;

/// <summary>Signs in by password. An unknown name, a wrong password and the time that they take look the same from outside.</summary>
internal sealed class PasswordSignIn(SignInManager<Account> signIn, UserManager<Account> accounts, IPasswordHasher<Account> hasher, ISupervisionDb db)
{
    private static readonly Account Nobody = new() { DisplayName = "", Role = default };
    private static string? _nobodysHash;

    /// <returns>Null when signed in.</returns>
    public async Task<Error?> TryAsync(string userName, string password, CancellationToken ct)
    {
        // Attempts on one name wait for each other, or parallel guesses would be counted as one. A failed attempt is counted for good, so the transaction always commits.
        var outcome = await db.InTransactionAsync<Result<SignInResult>>(async () =>
        {
            await db.LockAsync(LockKey.Of($"sign-in/{accounts.NormalizeName(userName)}"), ct);
            return await CheckAsync(userName, password);
        }, ct);
        return outcome.Value.Succeeded ? null : outcome.Value.IsLockedOut ? SignInErrors.Locked : SignInErrors.Failed;
    }

    private async Task<SignInResult> CheckAsync(string userName, string password)
    {
        if (await accounts.FindByNameAsync(userName) is not { } account)
        {
            hasher.VerifyHashedPassword(Nobody, _nobodysHash ??= hasher.HashPassword(Nobody, "nobody"), password);
            return SignInResult.Failed;
        }

        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (!result.Succeeded) return result;
        var principal = await signIn.CreateUserPrincipalAsync(account);
        await signIn.Context.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        signIn.Context.User = principal;
        return result;
    }
}
