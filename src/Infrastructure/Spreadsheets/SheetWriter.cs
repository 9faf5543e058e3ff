using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using Supervision.Application.Common.Spreadsheets;

namespace Supervision.Infrastructure.Spreadsheets;

/// <summary>Writes to a file of its own first: the library writes synchronously, which a response does not allow, and a workbook that fails halfway must not be sent.</summary>
internal static class SheetWriter
{
    public static async Task WriteAsync(Stream target, IReadOnlyList<Sheet> sheets, CancellationToken ct)
    {
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        var content = new Dictionary<string, object>();
        foreach (var sheet in sheets) content.Add(sheet.Name, await ContentOf(sheet, ct));
        await MiniExcel.SaveAsAsync(file, content, configuration: Look(sheets), cancellationToken: ct);
        file.Position = 0;
        await file.CopyToAsync(target, ct);
    }

    private static async Task<object> ContentOf(Sheet sheet, CancellationToken ct)
    {
        var rows = sheet.Rows.GetAsyncEnumerator(ct);
        if (await rows.MoveNextAsync()) return Keyed(sheet, rows);
        await rows.DisposeAsync();

        // Without a row the library would write no header either; a table of none has one.
        var empty = new DataTable();
        foreach (var column in sheet.Columns) empty.Columns.Add(column.Title);
        return empty;
    }

    /// <param name="rows">Already at its first row.</param>
    private static async IAsyncEnumerable<IDictionary<string, object?>> Keyed(Sheet sheet, IAsyncEnumerator<IReadOnlyList<object?>> rows)
    {
        await using var _ = rows;
        do
        {
            var keyed = new Dictionary<string, object?>(sheet.Columns.Count);
            for (var i = 0; i < sheet.Columns.Count; i++) keyed.Add(sheet.Columns[i].Title, rows.Current[i]);
            yield return keyed;
        }
        while (await rows.MoveNextAsync());
    }

    private static OpenXmlConfiguration Look(IReadOnlyList<Sheet> sheets) => new()
    {
        FreezeRowCount = 1,
        DynamicColumns = [.. sheets.SelectMany(sheet => sheet.Columns).DistinctBy(column => column.Title)
            .Select(column => new DynamicExcelColumn(column.Title) { Name = column.Title, Width = column.Width })],
    };
}
