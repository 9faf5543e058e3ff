using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>A year's schedule as an Excel sheet: what its export writes and its reading understands, in one place.</summary>
internal static class ScheduleSheet
{
    public const int MaxRows = 366;

    public static readonly SheetForm Form = new("放假安排",
    [
        new("date", "日期") { Required = true, IsDate = true, Width = 24, Example = "10月1日至7日", Aliases = ["放假日期", "起止日期", "放假时间", "时间"], Hint = "一天，或起止日期；不写年份的为所发布的年份" },
        new("kind", "安排") { Required = true, Width = 12, Example = Labels.Of(DayKind.Holiday), Aliases = ["类型", "性质", "安排类型"], Hint = $"{Labels.Of(DayKind.Holiday)}或{Labels.Of(DayKind.MakeupWorkday)}" },
        new("name", "节日名称") { Width = 20, Example = "国庆节", Aliases = ["名称", "节日", "节假日"], Hint = "不填为放假调整" },
    ]);

    public static IReadOnlyList<object?> CellsOf(SpecialDay day) => [day.Date, Labels.Of(day.Kind), day.Name];

    /// <summary>The words by which notices and lists name a kind of day; null for any other.</summary>
    public static DayKind? KindOf(string said) => said switch
    {
        "放假" or "休" or "休息" or "假日" or "节假日" => DayKind.Holiday,
        "调休上班" or "上班" or "补班" or "班" or "工作日" or "调休" => DayKind.MakeupWorkday,
        _ => null,
    };
}
