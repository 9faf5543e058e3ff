using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>The board as a workbook: a sheet of visits and a sheet of lines, each row saying which visit serves it or why none does.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportMonthBoard(YearMonth Month, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportMonthBoardValidator : AbstractValidator<ExportMonthBoard>
{
    public ExportMonthBoardValidator() => RuleFor(export => export.Format).Must(format => format is null or "xlsx").WithMessage("只能导出为 xlsx");
}

internal sealed class ExportMonthBoardHandler(IMediator mediator, ISpreadsheets spreadsheets) : IRequestHandler<ExportMonthBoard, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportMonthBoard request, CancellationToken ct)
    {
        var board = await mediator.Send(new ShowMonthBoard(request.Month), ct);
        if (board.IsError) return board.Error!;
        var sheets = new BoardSheets(board.Value);
        return new Download($"{request.Month.Year}年{request.Month.Month}月联合执法名单.xlsx", Download.Xlsx,
            (target, writing) => spreadsheets.WriteAsync(target, [sheets.Visits(), sheets.Lines()], writing));
    }
}
