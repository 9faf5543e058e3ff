using Npgsql;

namespace Supervision.Floors;

/// <summary>GET /enterprises/{id} and GET /enterprises?subdistrict=…&amp;q=….</summary>
internal static class EnterpriseFloor
{
    private const string One = """
        select e.id, e.uscc, e.name, e.industry_code, i.name, e.sector, e.subdistrict_code, s.name, e.community, e.address, e.legal_representative, e.contact, e.phone,
               e.risk_colour, e.safety_domains, e.special_hazards, e.employees, e.status, e.version, e.protected, e.past->'names', e.past->'places', e.past->'colours',
               (select coalesce(jsonb_agg(m.id), '[]') from enterprises m where m.merged_into_id = e.id)
        from enterprises e join industry_classes i on i.code = e.industry_code join subdistricts s on s.code = e.subdistrict_code
        where e.id = $1
        """;

    private const string Found = "from enterprises e where $1 <@ e.search_grams and lower(e.name) like $2 and e.subdistrict_code = $3 order by e.id desc";

    private const string Page = $"""
        select e.id, e.uscc, e.name, e.industry_code, e.sector, e.subdistrict_code, e.community, e.address, e.risk_colour, e.safety_domains, e.special_hazards, e.employees, e.status, e.version
        {Found} limit 20
        """;

    private const string Total = $"select count(*)::int from (select 1 {Found} limit 10001) as found";

    public static async Task ShowAsync(NpgsqlDataSource source, HttpContext context, Guid id)
    {
        await using var command = source.CreateCommand(One);
        command.Parameters.Add(new() { Value = id });
        await using var row = await command.ExecuteReaderAsync(context.RequestAborted);
        if (!await row.ReadAsync(context.RequestAborted))
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.Headers.ETag = $"\"{row.GetInt32(18)}\"";
        await Answer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", row.GetGuid(0));
            json.Text("uscc", row, 1);
            json.Text("name", row, 2);
            json.Text("industryCode", row, 3);
            json.Text("industryName", row, 4);
            json.Word("sector", row, 5);
            json.Text("subdistrictCode", row, 6);
            json.Text("subdistrictName", row, 7);
            json.Text("community", row, 8);
            json.Text("address", row, 9);
            json.Text("legalRepresentative", row, 10);
            json.Text("contact", row, 11);
            json.Text("phone", row, 12);
            json.WriteBoolean("masked", false);
            json.Word("riskColour", row, 13);
            json.Words("safetyDomains", row, 14);
            json.Words("specialHazards", row, 15);
            json.Number("employees", row, 16);
            json.Word("status", row, 17);
            json.Raw("protected", row, 19);
            json.Raw("formerNames", row, 20);
            json.Raw("formerPlaces", row, 21);
            json.Raw("colours", row, 22);
            json.Raw("mergedFiles", row, 23);
            json.WriteStartArray("warnings");
            json.WriteEndArray();
            json.Number("version", row, 18);
            json.WriteStartArray("can");
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public static async Task ListAsync(NpgsqlDataSource source, HttpContext context, string subdistrict, string q)
    {
        var word = q.ToLowerInvariant();
        var grams = word.Length == 1 ? [word] : Enumerable.Range(0, word.Length - 1).Select(at => word.Substring(at, 2)).ToArray();
        await using var batch = source.CreateBatch();
        foreach (var sql in new[] { Page, Total })
            batch.BatchCommands.Add(new(sql) { Parameters = { new() { Value = grams }, new() { Value = $"%{word}%" }, new() { Value = subdistrict } } });
        await using var row = await batch.ExecuteReaderAsync(context.RequestAborted);
        var items = Answer.Bytes(json =>
        {
            json.WriteStartArray();
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteString("id", row.GetGuid(0));
                json.Text("uscc", row, 1);
                json.Text("name", row, 2);
                json.Text("industryCode", row, 3);
                json.Word("sector", row, 4);
                json.Text("subdistrictCode", row, 5);
                json.Text("community", row, 6);
                json.Text("address", row, 7);
                json.Word("riskColour", row, 8);
                json.Words("safetyDomains", row, 9);
                json.Words("specialHazards", row, 10);
                json.Number("employees", row, 11);
                json.Word("status", row, 12);
                json.Number("version", row, 13);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        await row.NextResultAsync(context.RequestAborted);
        await row.ReadAsync(context.RequestAborted);
        var total = row.GetInt32(0);
        await Answer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("items");
            json.WriteRawValue(items, skipInputValidation: true);
            json.WriteNumber("page", 1);
            json.WriteNumber("size", 20);
            json.WriteNumber("total", Math.Min(total, 10000));
            json.WriteBoolean("totalIsExact", total <= 10000);
            json.WriteEndObject();
        });
    }
}
