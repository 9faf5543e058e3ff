using Supervision.Application.Common.Identity;

namespace Supervision.Application.Common.Ports;

/// <summary>The accounts, for work that is done later in the name of who asked for it.</summary>
public interface IAccounts
{
    /// <summary>The person as the account is now: role, department and street of today, not of when they asked. Null where the account is gone or closed.</summary>
    Task<Person?> PresentAsync(Guid id, CancellationToken ct);
}
