using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>Reads a sheet as the days of a year's schedule; nothing is published.</summary>
public sealed record ReadSchedule(int Year, Stream Xlsx) : IQuery<Result<ScheduleReading>>;

/// <summary>工作簿读取的放假安排；什么都不发布</summary>
/// <param name="Days">读到的日期，按日期顺序</param>
/// <param name="Breaches">读不懂的行</param>
/// <param name="Notes">读取时的说明：读的是哪张工作表，哪些行、列没有读取</param>
public sealed record ScheduleReading(IReadOnlyList<SpecialDay> Days, IReadOnlyList<Breach> Breaches, IReadOnlyList<string> Notes);

internal sealed class ReadScheduleValidator : AbstractValidator<ReadSchedule>
{
    public ReadScheduleValidator() => RuleFor(read => read.Year).IsCalendarYear();
}

internal sealed class ReadScheduleHandler(ISpreadsheets spreadsheets) : IRequestHandler<ReadSchedule, Result<ScheduleReading>>
{
    public Task<Result<ScheduleReading>> Handle(ReadSchedule request, CancellationToken ct)
    {
        var sheet = spreadsheets.Read(request.Xlsx, ScheduleSheet.Form, ScheduleSheet.MaxRows);
        return Task.FromResult<Result<ScheduleReading>>(sheet.IsError ? sheet.Error! : Of(request.Year, sheet.Value));
    }

    private static ScheduleReading Of(int year, SheetReading sheet)
    {
        var read = sheet.Rows.Select(row => (row.Number, Read: DaysOf(row, year))).ToList();
        return new(
            [.. read.SelectMany(row => row.Read.Days).OrderBy(day => day.Date)],
            [.. read.Where(row => row.Read.Fault is not null).Select(row => new Breach("calendar.schedule.row", row.Read.Fault!, null, row.Number))],
            sheet.Notes);
    }

    /// <summary>The days of a row, or why it cannot be read.</summary>
    private static (IReadOnlyList<SpecialDay> Days, string? Fault) DaysOf(SheetRow row, int year)
    {
        if (row.Faults.Values.FirstOrDefault() is { } fault) return ([], fault);
        if (row["date"] is not { } date || SheetDays.Read(date, year) is not { } span) return ([], $"“{TextElements.Short(row["date"] ?? "", 20)}”不是日期，可写作“10月1日”或“10月1日至7日”");
        if (row["kind"] is not { } said || ScheduleSheet.KindOf(said) is not { } kind) return ([], $"“{TextElements.Short(row["kind"] ?? "", 20)}”不是可选的安排：{ScheduleSheet.Form.Columns[1].Hint}");

        var length = (span.To ?? span.From).DayNumber - span.From.DayNumber + 1;
        if (length < 1) return ([], "结束日期早于开始日期");
        if (length > 31) return ([], "一行的起止日期不应超过31天");
        var name = row["name"] is { } named ? TextElements.Short(named, 40) : "放假调整";
        return ([.. Enumerable.Range(0, length).Select(day => new SpecialDay(span.From.AddDays(day), kind, name))], null);
    }
}
