using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Supervision.Floors;

/// <summary>POST /filings of one line: the key, the enterprise, then the list with its line, its event and the kept answer. Three round trips.</summary>
internal static class DraftFloor
{
    private const string Claim = "insert into idempotent_answers (caller, key, fingerprint, at, status) values ($1, $2, $3, $4, 0) on conflict do nothing";
    private const string Keep = "update idempotent_answers set status = $1, body = $2, etag = $3 where caller = $4 and key = $5";

    private const string Filing = """
        insert into filings (id, kind, department, body, title, status, late, created_at, version) values ($1, 'AdHoc', $2, $2, '临时执法检查名单', 'Draft', false, $3, 1)
        """;

    private const string Line = """
        insert into filing_lines (id, filing_id, department, body, kind, row, enterprise_id, "from", "to", year, nature, safety_domains, item_ids, officers, status, late, turn)
        values ($1, $2, $3, $3, 'AdHoc', 1, $4, $5, $6, $7, 'Daily', $8, '{}', '[]', 'Draft', false, 1)
        """;

    private const string Event = "insert into events (id, at, kind, actor_kind, actor, department, audience, body, payload) values ($1, $2, $3, 'Person', $4, $4, 'Staff', $4, $5::jsonb)";
    private const string Subject = "insert into event_subjects (event_id, kind, subject_id, at) values ($1, $2, $3, $4)";

    public static NpgsqlBatchCommand Claiming(string caller, string key, byte[] content, DateTimeOffset now) => Of(Claim, caller, key, SHA256.HashData(content), now);

    public static NpgsqlBatchCommand Keeping(string caller, string key, int status, byte[] answer) =>
        Of(Keep, status, answer, status == 201 ? "\"1\"" : "\"2\"", caller, key);

    /// <summary>An event and what it is about.</summary>
    public static IEnumerable<NpgsqlBatchCommand> Telling(string kind, DateTimeOffset now, string body, string payload, params (string Kind, Guid Id)[] subjects)
    {
        var id = Guid.CreateVersion7();
        yield return Of(Event, id, now, kind, body, payload);
        foreach (var subject in subjects) yield return Of(Subject, id, subject.Kind, subject.Id, now);
    }

    public static NpgsqlBatchCommand Of(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }

    public static async Task<byte[]> ContentAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        return content.ToArray();
    }

    public static async Task DraftAsync(NpgsqlDataSource source, HttpContext context)
    {
        var (ct, now) = (context.RequestAborted, DateTimeOffset.UtcNow);
        var (body, key) = (context.Request.Headers["X-Body"].ToString(), context.Request.Headers["Idempotency-Key"].ToString());
        var content = await ContentAsync(context);
        using var form = JsonDocument.Parse(content);
        var line = form.RootElement.GetProperty("lines")[0];
        var (from, to) = (DateOnly.Parse(line.GetProperty("from").GetString()!, null), DateOnly.Parse(line.GetProperty("to").GetString()!, null));
        var domains = line.GetProperty("safetyDomains").EnumerateArray().Select(domain => domain.GetString()!).Select(word => char.ToUpperInvariant(word[0]) + word[1..]).ToArray();

        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        Guid enterprise;
        await using (var first = new NpgsqlBatch(connection, transaction))
        {
            first.BatchCommands.Add(Claiming(body, key, content, now));
            first.BatchCommands.Add(Of("select id from enterprises where uscc = $1", line.GetProperty("uscc").GetString()!));
            await using var row = await first.ExecuteReaderAsync(ct);
            if (first.BatchCommands[0].RecordsAffected != 1 || !await row.ReadAsync(ct)) throw new InvalidOperationException("a known key, or an unknown enterprise");
            enterprise = row.GetGuid(0);
        }

        var (filing, lineId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var answer = Answer.Bytes(json => Receipt(json, filing, lineId));
        await using (var second = new NpgsqlBatch(connection, transaction))
        {
            second.BatchCommands.Add(Of(Filing, filing, body, now));
            var kept = Of(Line, lineId, filing, body, enterprise, from, to, from.Year);
            kept.Parameters.Add(new() { Value = domains, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
            second.BatchCommands.Add(kept);
            foreach (var told in Telling("filing.drafted", now, body, $$"""{"filingKind":"adHoc","title":"临时执法检查名单","lines":1,"filingId":"{{filing}}","body":"{{body}}"}""", ("Filing", filing))) second.BatchCommands.Add(told);
            second.BatchCommands.Add(Keeping(body, key, 201, answer));
            await second.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
        await Answer.SendAsync(context, 201, answer, $"/api/v1/filings/{filing}");
    }

    private static void Receipt(Utf8JsonWriter json, Guid filing, Guid line)
    {
        json.WriteStartObject();
        json.WriteString("id", filing);
        json.WriteString("status", "draft");
        json.WriteBoolean("late", false);
        json.WriteStartArray("lines");
        json.WriteStartObject();
        json.WriteString("id", line);
        json.WriteNumber("row", 1);
        json.WriteString("status", "draft");
        json.WriteBoolean("late", false);
        json.WriteStartArray("breaches");
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        json.WriteEndArray();
        json.WriteNumber("version", 1);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteNumber("version", 1);
        json.WriteEndObject();
    }
}
