using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Ports;

/// <summary>The accounts, as whoever looks after them sees and changes them. Passwords go in and never come out.</summary>
public interface IAccountRegister
{
    IQueryable<AccountRecord> All { get; }

    /// <summary>A password that is too weak, or a name that is taken, is told in the error.</summary>
    Task<Result<Guid>> AddAsync(NewAccount account, CancellationToken ct);

    /// <summary>Every session of the account ends; after wrong passwords it is open again.</summary>
    Task<Result> SetPasswordAsync(Guid id, string password, CancellationToken ct);

    /// <summary>For good: nobody signs in with it, its sessions end, and it is told of nothing any more.</summary>
    Task<Result> LockAsync(Guid id, CancellationToken ct);

    /// <summary>Its owner has lost the phone: the second factor and its recovery codes are gone, and its sessions end.</summary>
    Task<Result> ResetAuthenticatorAsync(Guid id, CancellationToken ct);

    /// <summary>After having been locked for good, or for some minutes by wrong passwords.</summary>
    Task<Result> UnlockAsync(Guid id, CancellationToken ct);
}

/// <summary>An account as it is kept.</summary>
public sealed record AccountRecord
{
    public required Guid Id { get; init; }
    public required string UserName { get; init; }
    public required string DisplayName { get; init; }
    public required Role Role { get; init; }
    public string? Department { get; init; }
    public Guid? EnterpriseId { get; init; }

    /// <summary>Has a second factor.</summary>
    public bool HasAuthenticator { get; init; }

    /// <summary>Still has the password that an administrator gave it.</summary>
    public bool MustChangePassword { get; init; }

    /// <summary>Until when it is locked; the end of time where for good.</summary>
    public DateTimeOffset? LockedUntil { get; init; }
}

/// <summary>What an account begins with.</summary>
public sealed record NewAccount(string UserName, string DisplayName, Role Role, string Password, string? Department, Guid? EnterpriseId);
