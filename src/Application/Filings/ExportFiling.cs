using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Filings.Importing;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>One list as a workbook in the columns of the template, with the result of each row: what is not handed in yet can be corrected in it and uploaded again.</summary>
public sealed record ExportFiling(Guid Id) : IQuery<Result<Download>>;

internal sealed class ExportFilingHandler(IMediator mediator, ISpreadsheets spreadsheets) : IRequestHandler<ExportFiling, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportFiling request, CancellationToken ct)
    {
        var shown = await mediator.Send(new ShowFiling(request.Id), ct);
        if (shown.IsError) return shown.Error!;
        var filing = shown.Value;
        var name = string.Concat($"{filing.Number ?? filing.Title}.xlsx".Split(Path.GetInvalidFileNameChars()));
        return new Download(name, Download.Xlsx, (target, stop) =>
            spreadsheets.WriteAsync(target, [new Sheet(FilingSheet.Form.Name, FilingSheet.WithResult, filing.Lines.Select(RowOf).ToAsyncEnumerable())], stop));
    }

    private static IReadOnlyList<object?> RowOf(FilingLineDto line) =>
    [
        .. line.Status == FilingLineStatus.Draft ? FilingSheet.ResultOf(line.Row, line.Breaches, line.Warnings) : [line.Row, Labels.Of(line.Status), line.Reason],
        .. FilingSheet.CellsOf(line),
    ];
}
