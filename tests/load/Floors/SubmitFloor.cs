using System.Text.Json;
using Npgsql;

namespace Supervision.Floors;

/// <summary>POST /filings/{id}/submit of a list of one line: key and list, lock and once a year, number, then what it changes with its events and the kept answer. Five round trips.</summary>
internal static class SubmitFloor
{
    private const string Load = "select l.id, l.enterprise_id, l.year, f.version from filings f join filing_lines l on l.filing_id = f.id where f.id = $1 and f.body = $2 and f.status = 'Draft'";

    private const string OnceAYear = """
        select count(*)::int from filing_lines
        where enterprise_id = $1 and year = $2 and body = $3 and status in ('Registered', 'Dispatched', 'Executed') and exemption_kind is null
        """;

    private const string Next = "insert into counters (series, value) values ($1, 1) on conflict (series) do update set value = counters.value + 1 returning value";
    private const string Filing = "update filings set status = 'Registered', number = $1, submitted_at = $2, registered_at = $2, version = 2 where id = $3 and version = 1";
    private const string Line = "update filing_lines set status = 'Registered' where id = $1 and status = 'Draft'";

    public static async Task SubmitAsync(NpgsqlDataSource source, HttpContext context, Guid filing)
    {
        var (ct, now) = (context.RequestAborted, DateTimeOffset.UtcNow);
        var (body, key) = (context.Request.Headers["X-Body"].ToString(), context.Request.Headers["Idempotency-Key"].ToString());
        var content = await DraftFloor.ContentAsync(context);

        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        Guid line, enterprise;
        int year;
        await using (var first = new NpgsqlBatch(connection, transaction))
        {
            first.BatchCommands.Add(DraftFloor.Claiming(body, key, content, now));
            first.BatchCommands.Add(DraftFloor.Of(Load, filing, body));
            await using var row = await first.ExecuteReaderAsync(ct);
            if (first.BatchCommands[0].RecordsAffected != 1 || !await row.ReadAsync(ct) || row.GetInt32(3) != 1) throw new InvalidOperationException("a known key, or no draft");
            (line, enterprise, year) = (row.GetGuid(0), row.GetGuid(1), row.GetInt32(2));
        }

        await using (var second = new NpgsqlBatch(connection, transaction))
        {
            second.BatchCommands.Add(DraftFloor.Of("select pg_advisory_xact_lock($1)", (long)enterprise.GetHashCode()));
            second.BatchCommands.Add(DraftFloor.Of(OnceAYear, enterprise, year, body));
            await using var row = await second.ExecuteReaderAsync(ct);
            await row.NextResultAsync(ct);
            if (!await row.ReadAsync(ct) || row.GetInt32(0) > 0) throw new InvalidOperationException("filed in this year already");
        }

        int running;
        await using (var third = new NpgsqlCommand(Next, connection, transaction) { Parameters = { new() { Value = $"filing/{body}/{now.Year}" } } })
            running = (int)(await third.ExecuteScalarAsync(ct))!;
        var number = $"坪工贸备〔{now.Year}〕{body}-{running}号";
        var answer = Answer.Bytes(json => Receipt(json, filing, line, number));
        await using (var fourth = new NpgsqlBatch(connection, transaction))
        {
            fourth.BatchCommands.Add(DraftFloor.Of(Filing, number, now, filing));
            fourth.BatchCommands.Add(DraftFloor.Of(Line, line));
            foreach (var told in DraftFloor.Telling("filing.line.registered", now, body, $$"""{"lineId":"{{line}}","number":"{{number}}"}""", ("FilingLine", line), ("Enterprise", enterprise))) fourth.BatchCommands.Add(told);
            foreach (var told in DraftFloor.Telling("filing.registered", now, body, $$"""{"number":"{{number}}","lines":1}""", ("Filing", filing))) fourth.BatchCommands.Add(told);
            fourth.BatchCommands.Add(DraftFloor.Keeping(body, key, 200, answer));
            await fourth.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
        await Answer.SendAsync(context, 200, answer);
    }

    private static void Receipt(Utf8JsonWriter json, Guid filing, Guid line, string number)
    {
        json.WriteStartObject();
        json.WriteString("id", filing);
        json.WriteString("status", "registered");
        json.WriteString("number", number);
        json.WriteBoolean("late", false);
        json.WriteStartArray("lines");
        json.WriteStartObject();
        json.WriteString("id", line);
        json.WriteNumber("row", 1);
        json.WriteString("status", "registered");
        json.WriteBoolean("late", false);
        json.WriteStartArray("breaches");
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        json.WriteStartObject();
        json.WriteString("code", "filing.officers.few");
        json.WriteString("title", "没有写明执法人员，检查前须补足 2 人");
        json.WriteString("clause", "行政处罚法第四十二条");
        json.WriteNumber("row", 1);
        json.WriteStartArray("remedies");
        json.WriteStringValue("addOfficer");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteNumber("version", 2);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteNumber("version", 2);
        json.WriteEndObject();
    }
}
