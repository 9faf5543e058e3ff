using Supervision.Application.Common.Identity;

namespace Supervision.Api.Auth;

/// <summary>Whose accounts need a second factor: those of administrators and of the lead, who could change what everybody else relies on. docs/decisions/second-factor.md.</summary>
/// <param name="waived">Why it is not asked for here (setting <c>SignIn:AuthenticatorWaived</c>); null where it is.</param>
internal sealed class AuthenticatorPolicy(string? waived)
{
    public bool IsRequiredOf(Role role) => string.IsNullOrWhiteSpace(waived) && role is Role.Administrator or Role.Lead;
}
