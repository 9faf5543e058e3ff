using Npgsql;

namespace Supervision.Api.Cli;

/// <summary>Tells the operator's troubles with a database (not there, not let in) from the program's own errors.</summary>
internal static class DatabaseTrouble
{
    public static string? Sentence(Exception error)
    {
        for (var at = error; at is not null; at = at.InnerException)
            if (at is NpgsqlException { InnerException: TimeoutException })
                return "A statement took longer than it may; the database itself answers. Is it busy with something else?";
            else if (at is NpgsqlException npgsql && IsOperators(npgsql))
                return $"The database cannot be used: {npgsql.Message}. Is ConnectionStrings__Supervision right, and does that PostgreSQL run?";
        return null;
    }

    // Class 28 is a refused sign-in; 42501 lacks a privilege; without a state the server was not reached.
    private static bool IsOperators(NpgsqlException error) =>
        error is not PostgresException || error.SqlState is { } state && (state.StartsWith("28", StringComparison.Ordinal) || state == PostgresErrorCodes.InsufficientPrivilege);
}
