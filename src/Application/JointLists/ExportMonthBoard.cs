using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>The board as a workbook: a sheet of visits and a sheet of lines, each row saying which visit serves it or why none does.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportMonthBoard(YearMonth Month, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportMonthBoardValidator : AbstractValidator<ExportMonthBoard>
{
    public ExportMonthBoardValidator() => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportMonthBoardHandler(BoardViews boards, ISpreadsheets spreadsheets) : IRequestHandler<ExportMonthBoard, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportMonthBoard request, CancellationToken ct)
    {
        var (board, enterprises) = await boards.WholeAsync(request.Month, ct);
        var sheets = new BoardSheets(board, enterprises);
        return spreadsheets.ToWorkbook($"{request.Month.Year}年{request.Month.Month}月联合执法名单", sheets.Visits(), sheets.Lines());
    }
}
