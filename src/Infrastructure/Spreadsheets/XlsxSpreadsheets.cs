using System.Xml;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Spreadsheets.Reading;

namespace Supervision.Infrastructure.Spreadsheets;

/// <summary>Workbooks: read by <see cref="Workbook"/> within <see cref="WorkbookLimits"/>, written by MiniExcel row by row.</summary>
internal sealed class XlsxSpreadsheets : ISpreadsheets
{
    /// <summary>Of reading one; a full list takes about one second on a busy machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public Result<SheetReading> Read(Stream xlsx, SheetForm form, int maxRows, SheetMapping? mapping = null) =>
        Open(xlsx, (workbook, limits) => new SheetReader(form, maxRows, stopThere: false, limits).Read(workbook, mapping));

    public Result<SheetOutline> Outline(Stream xlsx, SheetForm form, string? sheet = null, int? headerRow = null) =>
        Open(xlsx, (workbook, limits) => new OutlineReader(form, limits).Read(workbook, sheet, headerRow));

    public Result Probe(Stream xlsx, SheetForm form) => Open(xlsx, (workbook, limits) => new SheetReader(form, maxRows: 1, stopThere: true, limits).Read(workbook)).Error is { } refused ? refused : Result.Done;

    public Task WriteAsync(Stream target, IReadOnlyList<Sheet> sheets, CancellationToken ct) => SheetWriter.WriteAsync(target, sheets, ct);

    private static Result<T> Open<T>(Stream xlsx, Func<Workbook, WorkbookLimits, Result<T>> read)
    {
        var limits = new WorkbookLimits(Longest);
        try
        {
            if (FileSigns.NotAPackage(xlsx) is { } other) return other;
            using var package = new WorkbookPackage(xlsx, limits);
            if (Workbook.Of(package, limits) is not { } workbook) return SpreadsheetErrors.NoWorkbook;
            return workbook.HasMacros ? SpreadsheetErrors.Macros : read(workbook, limits);
        }
        catch (WorkbookTooLargeException)
        {
            return SpreadsheetErrors.TooLarge;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return SpreadsheetErrors.Damaged;
        }
    }
}
