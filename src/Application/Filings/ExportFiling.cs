using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Filings.Importing;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>One list as a workbook in the columns of the template, with the result of each row: what is not handed in yet can be corrected in it and uploaded again.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportFiling(Guid Id, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportFilingValidator : AbstractValidator<ExportFiling>
{
    public ExportFilingValidator() => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportFilingHandler(FilingViews views, ISpreadsheets spreadsheets) : IRequestHandler<ExportFiling, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportFiling request, CancellationToken ct)
    {
        var shown = await views.ShowAsync(request.Id, ct);
        if (shown.IsError) return shown.Error!;
        var filing = shown.Value;
        return spreadsheets.ToWorkbook(filing.Number ?? filing.Title, new Sheet(FilingSheet.Form.Name, FilingSheet.WithResult, filing.Lines.Select(RowOf).ToAsyncEnumerable()));
    }

    private static IReadOnlyList<object?> RowOf(FilingLineDetails line) =>
    [
        .. line.Status == FilingLineStatus.Draft ? FilingSheet.ResultOf(line.Row, line.Breaches, line.Warnings) : [line.Row, Labels.Of(line.Status), line.Reason],
        .. FilingSheet.CellsOf(line),
    ];
}
