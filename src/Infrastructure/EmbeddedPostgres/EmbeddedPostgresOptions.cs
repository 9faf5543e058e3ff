namespace Supervision.Infrastructure.EmbeddedPostgres;

/// <summary>How the product's own PostgreSQL is run.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>Folder of the data, the log and the generated password; made when it is missing.</summary>
    public required string Folder { get; init; }

    /// <summary>Where a PostgreSQL that came as a package lies (the folder that has <c>bin</c>); used when the machine has none of its own.</summary>
    public string? PackagedBinaries { get; init; }

    /// <summary>False only for tests: a crash of the machine may then lose data, and everything is faster.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Whether the server of another process of the product may be used as a guest; the server itself is then left as it is. For verbs beside a running product.</summary>
    public bool AsGuest { get; init; }
}

/// <summary>The product's own PostgreSQL can't run; the message tells the operator why and what to do.</summary>
public sealed class EmbeddedPostgresException(string message) : Exception(message);
