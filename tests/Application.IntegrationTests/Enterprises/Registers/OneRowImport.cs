using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises.Importing;

namespace Supervision.Application.IntegrationTests.Enterprises.Registers;

/// <summary>A list of one enterprise, worked off.</summary>
internal static class OneRowImport
{
    private static readonly string[] Titles = ["统一社会信用代码", "企业名称", "所在街道"];

    public static async Task<EnterpriseImportRow> ImportsAsync(this TestApp app, string uscc, string? name, string? street = null)
    {
        using var workbook = new MemoryStream();
        IReadOnlyList<object?>[] rows = [[uscc, name, street]];
        await app.Services.GetRequiredService<ISpreadsheets>().WriteAsync(workbook, [new("企业名单", [.. Titles.Select(title => new SheetColumn(title, title))], rows.ToAsyncEnumerable())], default);
        var started = (await app.SendAsync(await app.AccountAsync("yj.lead"), new StartEnterpriseImport("名单.xlsx", workbook.ToArray(), DryRun: false))).Done();
        await app.SendAsync(new RunEnterpriseImports());
        return await app.InDatabaseAsync(db => db.EnterpriseImportRows.AsNoTracking().SingleAsync(row => row.ImportId == started.Id));
    }
}
