using Npgsql;
using NpgsqlTypes;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Seed.Load;

/// <summary>One line of the series: what body files which enterprise for which month.</summary>
internal readonly record struct LoadLine(string Body, int Enterprise, YearMonth Month);

/// <summary>
/// Lists of five bodies for the enterprises of <see cref="LoadEnterprises"/>, each body once a year for each: five lines an enterprise in the same month, so that
/// there is something to derive. Lines of past months are executed; those of the running and the next month wait.
/// </summary>
internal sealed class LoadFilings(int enterprises, int lines, DateOnly today)
{
    private const int Series = 20;
    // Half as many again as the largest of a month on record, so that what counts the lines of a list is measured as it will be.
    private const int LinesInAList = 200;

    private readonly YearMonth _running = YearMonth.Of(today);
    private readonly Dictionary<(string, YearMonth), int> _seen = [];

    public LoadLine LineAt(int j)
    {
        var turn = j / Bodies.Inspecting.Count;
        var year = today.Year - (turn / enterprises);
        var enterprise = turn % enterprises;
        return new(Bodies.Inspecting[j % Bodies.Inspecting.Count], enterprise, new(year, 1 + LoadNumbers.Pick(enterprise, 21, 12)));
    }

    public async Task CopyAsync(NpgsqlConnection connection, Func<string, int, Task<int>> lastNumber, Action<string>? tell, CancellationToken ct)
    {
        var lists = Enumerable.Range(0, lines).Select(LineAt).CountBy(line => (line.Body, line.Month))
            .SelectMany(group => Enumerable.Range(0, (group.Value + LinesInAList - 1) / LinesInAList).Select(part => (group.Key.Body, group.Key.Month, part))).Order().ToList();
        var ids = lists.Select((list, index) => (list, index)).ToDictionary(each => each.list, each => LoadNumbers.Id(each.index, Series));
        await CopyListsAsync(connection, lists, ids, lastNumber, ct);
        await CopyLinesAsync(connection, ids, tell, ct);
    }

    private static async Task CopyListsAsync(NpgsqlConnection connection, List<(string Body, YearMonth Month, int Part)> lists,
        Dictionary<(string, YearMonth, int), Guid> ids, Func<string, int, Task<int>> lastNumber, CancellationToken ct)
    {
        var numbers = new Dictionary<(string, int), int>();
        foreach (var series in lists.CountBy(list => (list.Body, list.Month.Year)))
            numbers[series.Key] = await lastNumber($"filing/{series.Key.Body}/{series.Key.Year}", series.Value) - series.Value;

        await using var copy = await connection.BeginBinaryImportAsync(
            "copy filings (id, kind, department, body, title, month, status, number, late, created_at, submitted_at, registered_at, version) from stdin (format binary)", ct);
        copy.Timeout = TimeSpan.Zero;
        foreach (var list in lists)
        {
            var at = new DateTimeOffset(list.Month.FirstDay.ToDateTime(new(2, 0)), TimeSpan.Zero);
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(ids[list], ct);
            await copy.WriteAsync(nameof(FilingKind.DoubleRandom), ct);
            await copy.WriteAsync(list.Body, ct);
            await copy.WriteAsync(list.Body, ct);
            await copy.WriteAsync($"{list.Month.Month}月双随机执法名单（{list.Part + 1}）", ct);
            await copy.WriteAsync(list.Month.ToString(), NpgsqlDbType.Char, ct);
            await copy.WriteAsync(nameof(FilingStatus.Registered), ct);
            await copy.WriteAsync(Filing.NumberOf(list.Body, list.Month.Year, numbers[(list.Body, list.Month.Year)] += 1), ct);
            await copy.WriteAsync(false, ct);
            for (var i = 0; i < 3; i++) await copy.WriteAsync(at, ct);
            await copy.WriteAsync(1, ct);
        }

        await copy.CompleteAsync(ct);
    }

    private async Task CopyLinesAsync(NpgsqlConnection connection, Dictionary<(string, YearMonth, int), Guid> ids, Action<string>? tell, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy filing_lines (id, filing_id, department, body, kind, row, enterprise_id, \"from\", \"to\", year, nature, safety_domains, item_ids, status, late, turn, officers) from stdin (format binary)", ct);
        copy.Timeout = TimeSpan.Zero;
        for (var j = 0; j < lines; j++)
        {
            LoadNumbers.Tell(tell, j, lines, "lines");
            var line = LineAt(j);
            var row = _seen[(line.Body, line.Month)] = _seen.GetValueOrDefault((line.Body, line.Month)) + 1;
            var from = line.Month.FirstDay.AddDays(LoadNumbers.Pick(j, 22, 18));
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(LoadNumbers.Id(j, Series + 1), ct);
            await copy.WriteAsync(ids[(line.Body, line.Month, (row - 1) / LinesInAList)], ct);
            await copy.WriteAsync(line.Body, ct);
            await copy.WriteAsync(line.Body, ct);
            await copy.WriteAsync(nameof(FilingKind.DoubleRandom), ct);
            await copy.WriteAsync(((row - 1) % LinesInAList) + 1, ct);
            await copy.WriteAsync(LoadNumbers.Id(line.Enterprise, LoadEnterprises.Series), ct);
            await copy.WriteAsync(from, ct);
            await copy.WriteAsync(from.AddDays(3 + LoadNumbers.Pick(j, 23, 7)), ct);
            await copy.WriteAsync(line.Month.Year, ct);
            await copy.WriteAsync(nameof(InspectionNature.Daily), ct);
            await copy.WriteAsync(new[] { SafetyDomains.Of(line.Body)[0].ToString() }, NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await copy.WriteAsync(Array.Empty<Guid>(), NpgsqlDbType.Array | NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(line.Month < _running ? nameof(FilingLineStatus.Executed) : nameof(FilingLineStatus.Registered), ct);
            await copy.WriteAsync(false, ct);
            await copy.WriteAsync(1, ct);
            await copy.WriteAsync("[]", NpgsqlDbType.Jsonb, ct);
        }

        await copy.CompleteAsync(ct);
    }
}
