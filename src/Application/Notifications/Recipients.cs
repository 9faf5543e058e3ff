using Supervision.Application.Common.Identity;

namespace Supervision.Application.Notifications;

/// <summary>Accounts that a message is for: those of a role, or of anybody where none is named, and of the one place, enterprise or account that is.</summary>
public sealed record Addressee(Role? Role)
{
    public string? Department { get; init; }

    /// <summary>Nine-digit code of the street that the account's department is in.</summary>
    public string? Subdistrict { get; init; }

    public Guid? EnterpriseId { get; init; }
    public Guid? AccountId { get; init; }
}

/// <summary>The accounts that can sign in, as they are at the moment of asking.</summary>
public interface IAccountDirectory
{
    Task<IReadOnlyList<Person>> FindAsync(IReadOnlyList<Addressee> addressees, CancellationToken ct);
}
