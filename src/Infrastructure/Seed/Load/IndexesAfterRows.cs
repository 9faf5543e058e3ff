using Npgsql;

namespace Supervision.Infrastructure.Seed.Load;

/// <summary>Indexes that only make reading quick, put aside while many rows come in and built once over all of them; what a rule depends on stays.</summary>
internal static class IndexesAfterRows
{
    /// <summary>Within the caller's transaction: nobody reads these tables meanwhile, and where it fails nothing has happened.</summary>
    public static async Task PutAsideAsync(NpgsqlConnection connection, string[] tables, Func<Task> rows, Action<string>? tell, CancellationToken ct)
    {
        List<(string Name, string Definition)> indexes = [];
        await using (var which = new NpgsqlCommand("select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index where indrelid = any($1::regclass[]) and not indisunique", connection))
        {
            which.Parameters.AddWithValue(tables);
            await using var read = await which.ExecuteReaderAsync(ct);
            while (await read.ReadAsync(ct)) indexes.Add((read.GetString(0), read.GetString(1)));
        }

        foreach (var (name, _) in indexes) await DoAsync(connection, $"drop index {name}", ct);
        await rows();
        await DoAsync(connection, "set local maintenance_work_mem = '256MB'", ct);
        foreach (var (name, definition) in indexes)
        {
            tell?.Invoke($"building {name}");
            await DoAsync(connection, definition, ct);
        }
    }

    private static async Task DoAsync(NpgsqlConnection connection, string statement, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
