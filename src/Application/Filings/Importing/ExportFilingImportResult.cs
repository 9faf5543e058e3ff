using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Importing;

/// <summary>A sheet as it was uploaded, with the result, the reasons and their clauses beside each row. Nothing is kept.</summary>
/// <param name="FileName">As it is called at the sender's; the answer is named after it.</param>
/// <param name="Mapping">How the sheet is to be read, where that was said.</param>
public sealed record ExportFilingImportResult(Stream Xlsx, FilingForm Head, string FileName, SheetMapping? Mapping = null) : IQuery<Result<Download>>;

internal sealed class ExportFilingImportResultHandler(FilingSheetJudge sheets, ISpreadsheets spreadsheets) : IRequestHandler<ExportFilingImportResult, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportFilingImportResult request, CancellationToken ct)
    {
        var judged = await sheets.JudgeAsync(request.Xlsx, request.Head, request.Mapping, ct);
        if (judged.IsError) return judged.Error!;
        var rows = judged.Value.Cells.Zip(judged.Value.Rows, IReadOnlyList<object?> (cells, row) =>
            [.. FilingSheet.ResultOf(row.Row, row.Breaches, row.Warnings), .. FilingSheet.Form.Columns.Select(column => cells[column.Field])]);
        return spreadsheets.ToWorkbook($"核对结果-{Path.GetFileNameWithoutExtension(request.FileName)}", new Sheet(FilingSheet.Form.Name, FilingSheet.WithResult, rows.ToAsyncEnumerable()));
    }
}
