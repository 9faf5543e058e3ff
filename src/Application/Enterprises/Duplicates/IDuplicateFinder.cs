namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Proposes enterprises that may be one, by the keys that they share.</summary>
public interface IDuplicateFinder
{
    /// <param name="of">Those that have just been written; null for the whole register.</param>
    /// <returns>How many pairs are new.</returns>
    Task<int> FindAsync(IReadOnlyCollection<Guid>? of, CancellationToken ct);
}
