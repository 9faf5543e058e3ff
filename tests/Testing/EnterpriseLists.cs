using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Enterprises;

namespace Supervision.Testing;

/// <summary>Many enterprises at once, by the product's own import.</summary>
public static class EnterpriseLists
{
    private static readonly string[] Columns = ["统一社会信用代码", "企业名称", "行业代码", "所在街道", "生产经营地址"];

    /// <summary>An account uploads a list of so many new enterprises of 坑梓, and it is worked off.</summary>
    /// <returns>The import, and the codes in its rows.</returns>
    public static async Task<(Guid Id, IReadOnlyList<string> Usccs)> ImportAsync(this TestApp app, string account, int count, bool dryRun = false)
    {
        string[] usccs = [.. Enumerable.Range(0, count).Select(_ => Codes.Uscc())];
        using var workbook = new MemoryStream();
        var rows = usccs.Select((uscc, i) => (IReadOnlyList<object?>)[uscc, $"深圳市导入样例{i + 1}制造有限公司", "3311", "坑梓", "聚园路8号"]).ToAsyncEnumerable();
        await app.Services.GetRequiredService<ISpreadsheets>().WriteAsync(workbook, [new("企业名单", [.. Columns.Select(title => new SheetColumn(title, title))], rows)], default);

        var started = await app.SendAsync(await app.AccountAsync(account), new StartEnterpriseImport("名单.xlsx", workbook.ToArray(), dryRun));
        if (started.Error is { } refused) throw new InvalidOperationException($"refused: {refused.Code} {refused.Title}");
        await app.SendAsync(new RunEnterpriseImports());
        var left = await app.InDatabaseAsync(db => db.EnterpriseImportRows.CountAsync(row => row.ImportId == started.Value.Id && row.Outcome != ImportOutcome.Created));
        return left == 0 ? (started.Value.Id, usccs) : throw new InvalidOperationException($"{left} of {count} rows do not come in");
    }
}
