namespace Supervision.Infrastructure.Persistence;

/// <summary>What a migration did to a database.</summary>
/// <param name="IsNew">The database was empty before.</param>
/// <param name="Applied">Names of the migrations that were missing, in their order.</param>
public sealed record SchemaUpgrade(bool IsNew, IReadOnlyList<string> Applied)
{
    /// <summary>For the operator; null where there is nothing to tell.</summary>
    public string? Sentence => IsNew || Applied.Count == 0 ? null
        : $"The database was upgraded from an earlier version by {Applied.Count} {(Applied.Count == 1 ? "change" : "changes")}: {string.Join(", ", Applied.Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]))}.";
}

/// <summary>The database has been changed by a later version of the program, which this one would damage.</summary>
public sealed class DatabaseNewerException(IReadOnlyList<string> unknown) : Exception(
    $"The database is newer than this program: it has {string.Join(", ", unknown)}, which this version does not know. Start the later version, or restore a backup that was made before the upgrade.");
