using Npgsql;

namespace Supervision.Floors;

/// <summary>GET /filings?enterpriseId=…&amp;size=5: the last lists that have a line of the enterprise, as a district body sees them.</summary>
internal static class FilingsFloor
{
    private const string Last = """
        select f.id, f.kind, f.department, d.short_name, f.body, f.title, f.month, f.status, f.number, f.late, l.lines, l.standing, l.first, l.last,
               f.created_at, f.submitted_at, f.registered_at, f.version, count(*) over ()::int
        from (select distinct filing_id from filing_lines where enterprise_id = $1) as its
        join filings f on f.id = its.filing_id
        join departments d on d.code = f.department
        cross join lateral (
            select count(*)::int as lines, (count(*) filter (where status in ('Registered', 'Dispatched', 'Executed')))::int as standing, min("from") as first, max("to") as last
            from filing_lines where filing_id = f.id) as l
        where f.body = $2 or f.number is not null
        order by f.created_at desc, f.id desc
        limit $3
        """;

    public static async Task ListAsync(NpgsqlDataSource source, HttpContext context, Guid enterprise, int size)
    {
        await using var command = source.CreateCommand(Last);
        command.Parameters.Add(new() { Value = enterprise });
        command.Parameters.Add(new() { Value = "XF" });
        command.Parameters.Add(new() { Value = size });
        await using var row = await command.ExecuteReaderAsync(context.RequestAborted);
        await Answer.WriteAsync(context, json =>
        {
            var total = 0;
            json.WriteStartObject();
            json.WriteStartArray("items");
            while (row.Read())
            {
                total = row.GetInt32(18);
                json.WriteStartObject();
                json.WriteString("id", row.GetGuid(0));
                json.Word("kind", row, 1);
                json.Text("department", row, 2);
                json.Text("departmentName", row, 3);
                json.Text("body", row, 4);
                json.Text("title", row, 5);
                json.Text("month", row, 6);
                json.Word("status", row, 7);
                json.Text("number", row, 8);
                json.WriteBoolean("late", row.GetBoolean(9));
                json.Number("lineCount", row, 10);
                json.Number("registeredCount", row, 11);
                json.Day("from", row, 12);
                json.Day("to", row, 13);
                json.Instant("createdAt", row, 14);
                json.Instant("submittedAt", row, 15);
                json.Instant("registeredAt", row, 16);
                json.Number("version", row, 17);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("page", 1);
            json.WriteNumber("size", size);
            json.WriteNumber("total", total);
            json.WriteBoolean("totalIsExact", true);
            json.WriteEndObject();
        });
    }
}
