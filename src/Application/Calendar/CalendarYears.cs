namespace Supervision.Application.Calendar;

/// <summary>The years that the calendar answers for: long before the Plan to long after everybody who works by it.</summary>
internal static class CalendarYears
{
    public const int First = 2000;
    public const int Last = 2100;
    public static readonly DateOnly FirstDay = new(First, 1, 1);
    public static readonly DateOnly LastDay = new(Last, 12, 31);
}
