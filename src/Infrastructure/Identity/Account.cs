using Microsoft.AspNetCore.Identity;
using Supervision.Application.Common.Identity;

namespace Supervision.Infrastructure.Identity;

/// <summary>Somebody who can sign in: one person, one role, one place of work.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }
    public required Role Role { get; set; }

    /// <summary>Code of the department; null for enterprises, observers and administrators.</summary>
    public string? DepartmentCode { get; set; }

    /// <summary>The enterprise of an enterprise account.</summary>
    public Guid? EnterpriseId { get; set; }

    /// <summary>The password was given by somebody else, and is changed before anything else is done.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>The step (RFC 6238) of the last code that signed in; none up to it counts again. Null before the first.</summary>
    public long? LastAuthenticatorStep { get; set; }

    /// <summary>Locked for good, unlike after some wrong passwords: nobody signs in with it, and nothing that it asked for is carried out any more.</summary>
    public bool IsClosed => LockoutEnd == DateTimeOffset.MaxValue;
}
