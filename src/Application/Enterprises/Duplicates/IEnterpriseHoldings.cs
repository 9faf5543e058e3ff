using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Everything that hangs on an enterprise, in whichever table; a table that refers to enterprises cannot be left out.</summary>
public interface IEnterpriseHoldings
{
    /// <summary>What would go over.</summary>
    Task<IReadOnlyList<Holding>> CountAsync(Guid from, Guid into, CancellationToken ct);

    /// <summary>Waits for whoever is writing something for this enterprise, and makes those wait who begin to.</summary>
    Task HoldAsync(Guid enterprise, CancellationToken ct);

    /// <summary>Takes it over, and keeps of each row that it was so. A row of which the survivor has its like, where only one may be, stays.</summary>
    Task<IReadOnlyList<Holding>> MoveAsync(Guid merge, Guid from, Guid into, CancellationToken ct);

    /// <summary>Gives back what went over and has not changed hands since; what belongs to a visit goes where its visit goes.</summary>
    /// <returns>How many rows.</returns>
    Task<int> GiveBackAsync(Guid merge, Guid from, Guid into, CancellationToken ct);
}
