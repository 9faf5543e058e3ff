using System.IO.Compression;
using MiniExcelLibs;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets;

/// <summary>Workbooks by MiniExcel, which reads and writes row by row.</summary>
internal sealed class XlsxSpreadsheets : ISpreadsheets
{
    /// <summary>A workbook that unpacks to more is no list of ours; 20,000 full rows unpack to about 15 MiB.</summary>
    private const long LargestUnpacked = 256 * 1024 * 1024;

    public Result<IReadOnlyList<SheetRow>> Read(Stream xlsx, SheetForm form, int maxRows) => Read(xlsx, new SheetReader(form, maxRows));

    public Result Probe(Stream xlsx, SheetForm form) => Read(xlsx, new SheetReader(form, maxRows: 1, stopThere: true)).Error is { } refused ? refused : Result.Done;

    private static Result<IReadOnlyList<SheetRow>> Read(Stream xlsx, SheetReader reader)
    {
        try
        {
            if (!IsWorkbook(xlsx)) return SpreadsheetErrors.Unreadable;
            return reader.Read(MiniExcel.Query(xlsx, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>());
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or NullReferenceException or KeyNotFoundException or FormatException or ArgumentException)
        {
            // A damaged workbook makes the library stumble in many ways; to the officer they are one.
            return SpreadsheetErrors.Unreadable;
        }
    }

    public Task WriteAsync(Stream target, IReadOnlyList<Sheet> sheets, CancellationToken ct) => SheetWriter.WriteAsync(target, sheets, ct);

    private static bool IsWorkbook(Stream xlsx)
    {
        using var zip = new ZipArchive(xlsx, ZipArchiveMode.Read, leaveOpen: true);
        var known = zip.GetEntry("xl/workbook.xml") is not null && zip.Entries.Sum(entry => entry.Length) <= LargestUnpacked;
        xlsx.Position = 0;
        return known;
    }
}
