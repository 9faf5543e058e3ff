namespace Supervision.Domain.Calendar;

/// <summary>Answers every question about working days, from the published holiday schedules. Days are legal dates in Asia/Shanghai.</summary>
public interface IWorkCalendar
{
    bool IsWorkingDay(DateOnly day);

    /// <summary>True where no schedule is published for the year, so that only weekends are known; whoever shows a date from it says so.</summary>
    bool IsProvisional(int year);

    /// <summary>The day itself if it is worked, else the next that is (民法典第二百零三条).</summary>
    DateOnly OnOrAfter(DateOnly day);

    /// <summary>The <paramref name="n"/>th working day after (n &gt; 0) or before (n &lt; 0) the day, which itself does not count. n ≠ 0.</summary>
    DateOnly Offset(DateOnly day, int n);

    /// <summary>How many working days lie after <paramref name="from"/> up to and including <paramref name="to"/>; negative where <paramref name="to"/> is earlier; 0 on the same day.</summary>
    int WorkingDaysBetween(DateOnly from, DateOnly to);

    /// <summary>How many working days are left of a term: 0 on its last day, negative from the day after, on a weekend too.</summary>
    int WorkingDaysLeft(DateOnly today, DateOnly last) => today > last ? Math.Min(WorkingDaysBetween(today, last), -1) : WorkingDaysBetween(today, last);
}
