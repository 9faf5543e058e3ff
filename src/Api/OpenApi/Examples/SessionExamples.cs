using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Infrastructure.Identity;

namespace Supervision.Api.OpenApi.Examples;

internal static class SessionExamples
{
    public static IReadOnlyList<Example> SignIn { get; } =
    [
        new("Auth_Login", null, _ => Task.FromResult<Sent?>(Sent.With(new SignInForm("yj.lead", Demonstration.Password)))),
        Example.Reading("Auth_Me", "yj.lead"),
    ];

    public static IReadOnlyList<Example> SignOut { get; } =
    [
        Example.Reading("Auth_BeginAuthenticator", Enrolling),
        new("Auth_ConfirmAuthenticator", Enrolling, async demo => Sent.With(new CodeForm(Totp.CodeAt(await SecretAsync(demo), TimeProvider.System.GetUtcNow())))),
        new("Accounts_ResetAuthenticator", "admin", async demo => Sent.Of(("id", await demo.Db.Users.Where(user => user.UserName == Enrolling).Select(user => user.Id).SingleAsync()))),
        new("Auth_Password", "observer.demo", _ => Task.FromResult<Sent?>(Sent.With(new PasswordForm(Demonstration.Password, "Pingshan#2027")))),
        Example.Reading("Auth_Logout", "observer.demo"),
    ];

    private const string Enrolling = "hb.officer";

    /// <summary>What its phone would know by now.</summary>
    private static Task<string> SecretAsync(Demonstration demo) => demo.Db.UserTokens
        .Where(token => token.Name == "AuthenticatorKey" && demo.Db.Users.Any(user => user.Id == token.UserId && user.UserName == Enrolling)).Select(token => token.Value!).SingleAsync();
}
