using Supervision.Api.Endpoints;

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
        new("Auth_Password", "observer.demo", _ => Task.FromResult<Sent?>(Sent.With(new PasswordForm(Demonstration.Password, "Pingshan#2027")))),
        Example.Reading("Auth_Logout", "observer.demo"),
    ];
}
