using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Identity;

namespace Supervision.Api.Auth;

/// <summary>Gives an account a second factor, in two steps: a secret for the app, then a code of the app as proof that it has it.</summary>
internal sealed class AuthenticatorEnrolment(UserManager<Account> accounts, SignInManager<Account> signIn, IQrCodes pictures, ISupervisionDb db)
{
    private const string Issuer = "综合监管";
    private const int RecoveryCodes = 10;

    /// <summary>A new secret; one that was begun before and never proven is forgotten.</summary>
    public async Task<Result<AuthenticatorSetup>> BeginAsync(ClaimsPrincipal principal)
    {
        var account = (await accounts.GetUserAsync(principal))!;
        if (account.TwoFactorEnabled) return SignInErrors.AuthenticatorThere;
        await accounts.ResetAuthenticatorKeyAsync(account);
        // Another stamp comes with another secret, and this session is to go on.
        await signIn.RefreshSignInAsync(account);
        var secret = (await accounts.GetAuthenticatorKeyAsync(account))!;
        var uri = $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(account.UserName!)}?secret={secret}&issuer={Uri.EscapeDataString(Issuer)}";
        return new AuthenticatorSetup(secret, uri, pictures.Svg(uri));
    }

    /// <summary>Codes to sign in with where the phone is lost, shown this once.</summary>
    public async Task<Result<RecoveryCodes>> ConfirmAsync(ClaimsPrincipal principal, string code, CancellationToken ct)
    {
        var outcome = await db.InTransactionAsync<Result<RecoveryCodes>>(async () =>
        {
            var account = (await accounts.GetUserAsync(principal))!;
            await db.LockAsync(SignInLock.Of(account), ct);
            if (account.TwoFactorEnabled) return SignInErrors.AuthenticatorThere;
            if (await accounts.GetAuthenticatorKeyAsync(account) is not { } secret || Totp.StepOf(secret, code.Trim(), TimeProvider.System.GetUtcNow(), null) is not { } step) return SignInErrors.WrongFirstCode;
            account.LastAuthenticatorStep = step;
            await accounts.SetTwoFactorEnabledAsync(account, true);
            return new RecoveryCodes([.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes))!]);
        }, ct);
        if (!outcome.IsError) await signIn.RefreshSignInAsync((await accounts.GetUserAsync(principal))!);
        return outcome;
    }
}

/// <summary>绑定动态验证码所需的内容，只在绑定时给出</summary>
/// <param name="Secret">密钥，不能扫码的在验证器中手工输入</param>
/// <param name="Uri">验证器识别的地址（otpauth）</param>
/// <param name="Qr">二维码图片（SVG）</param>
internal sealed record AuthenticatorSetup(string Secret, string Uri, string Qr);

/// <summary>恢复码，只显示这一次</summary>
/// <param name="Codes">手机丢失时代替动态验证码登录，每个只能用一次</param>
internal sealed record RecoveryCodes(IReadOnlyList<string> Codes);
