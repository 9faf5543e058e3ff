namespace Supervision.Application.Common.Data;

/// <summary>Saves thousands of changed entities at once, with their versions, history and audit as any save, several times faster. Afterwards nothing is tracked.</summary>
public interface IBulkSave
{
    /// <summary>Needs a transaction. Throws where somebody else has changed a row since it was read.</summary>
    Task SaveAsync(CancellationToken ct);
}
