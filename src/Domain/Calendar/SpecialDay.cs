using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

/// <summary>How a day departs from Monday to Friday.</summary>
public enum DayKind
{
    /// <summary>Not worked, whichever weekday it is.</summary>
    [Label("放假")] Holiday,

    /// <summary>A Saturday or Sunday that is worked in exchange (调休).</summary>
    [Label("调休上班")] MakeupWorkday,
}

/// <summary>放假通知列明的一天</summary>
public sealed record SpecialDay(DateOnly Date, DayKind Kind, string Name);

/// <summary>What is known of a year's holidays: the notice, or, while there is none, only the statutory days.</summary>
/// <param name="Provisional">The notice is not published yet, so that dates counted through the year may still move.</param>
/// <param name="Days">May include days of the December before.</param>
public sealed record YearSchedule(int Year, bool Provisional, IReadOnlyList<SpecialDay> Days);
