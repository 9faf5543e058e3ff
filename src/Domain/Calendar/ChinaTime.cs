namespace Supervision.Domain.Calendar;

/// <summary>Turns an instant into a legal date and hour: Asia/Shanghai, UTC+8 all year.</summary>
public static class ChinaTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The midnight with which a day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day, TimeOnly.MinValue, Offset).ToUniversalTime();

    public static DateOnly LocalToday(this TimeProvider clock) => DateOf(clock.GetUtcNow());
}
