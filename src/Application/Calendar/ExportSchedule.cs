using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>A year's schedule as a workbook, which may be corrected and read again.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportSchedule(int Year, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportScheduleValidator : AbstractValidator<ExportSchedule>
{
    public ExportScheduleValidator()
    {
        RuleFor(export => export.Year).IsCalendarYear();
        RuleFor(export => export.Format).IsWorkbook();
    }
}

internal sealed class ExportScheduleHandler(ISupervisionDb db, ISpreadsheets spreadsheets) : IRequestHandler<ExportSchedule, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportSchedule request, CancellationToken ct)
    {
        var schedule = await db.HolidaySchedules.AsNoTracking().Include(each => each.Versions).SingleOrDefaultAsync(each => each.Year == request.Year, ct);
        var days = schedule?.InForce?.Days ?? [];
        return spreadsheets.ToWorkbook($"{request.Year}年放假安排",
            new(ScheduleSheet.Form.Name, ScheduleSheet.Form.Columns, days.Select(ScheduleSheet.CellsOf).ToAsyncEnumerable()), ScheduleSheet.Form.Template()[1]);
    }
}
