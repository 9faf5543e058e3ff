using Npgsql;

namespace Supervision.Floors;

/// <summary>What is asked for: taken from the load seed, in an order that looks random and is the same for nobody.</summary>
internal sealed class Inputs(Guid[] filed, (string Street, string Word)[] searches, string[] unfiled)
{
    private int _next = -1;

    public static async Task<Inputs> ReadAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var year = DateTime.UtcNow.AddHours(8).Year + 1;
        return new(
            await ReadAsync(source, "select enterprise_id from (select distinct enterprise_id from filing_lines tablesample system (10)) as sample order by random() limit 5000", row => row.GetGuid(0)),
            // Two characters of the part of a name that tells it from others, or its trade.
            await ReadAsync(source, $"select subdistrict_code, substr(name, 4 + (random() * (length(name) - 9))::int, 2) from enterprises tablesample system (10) where name like '深圳市%有限公司' order by random() limit 5000",
                row => (row.GetString(0), row.GetString(1))),
            await ReadAsync(source, $"select uscc from enterprises e where uscc like '91440300M0%' and not exists (select 1 from filing_lines l where l.enterprise_id = e.id and l.year = {year}) order by random() limit 100000",
                row => row.GetString(0)));
    }

    public Guid AnyFiled() => filed[Random.Shared.Next(filed.Length)];

    public (string Street, string Word) AnySearch() => searches[Random.Shared.Next(searches.Length)];

    /// <summary>The code of an enterprise that no body has filed for the next year; each is given once.</summary>
    public string NextUnfiled() => unfiled[Interlocked.Increment(ref _next)];

    /// <summary>One path a line: <c>enterprise</c>, its <c>filings</c>, and a <c>search</c> in a street; and the codes of <c>unfiled</c> enterprises.</summary>
    public async Task WriteAsync(string folder)
    {
        await File.WriteAllLinesAsync(Path.Combine(folder, "enterprise"), filed.Select(id => $"/enterprises/{id}"));
        await File.WriteAllLinesAsync(Path.Combine(folder, "filings"), filed.Select(id => $"/filings?enterpriseId={id}&size=5"));
        await File.WriteAllLinesAsync(Path.Combine(folder, "search"), searches.Select(search => $"/enterprises?subdistrict={search.Street}&q={Uri.EscapeDataString(search.Word)}"));
        await File.WriteAllLinesAsync(Path.Combine(folder, "unfiled"), unfiled);
    }

    private static async Task<T[]> ReadAsync<T>(NpgsqlDataSource source, string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var command = source.CreateCommand(sql);
        await using var row = await command.ExecuteReaderAsync();
        var all = new List<T>();
        while (await row.ReadAsync()) all.Add(read(row));
        return [.. all];
    }
}
