using Supervision.Domain.Calendar;

namespace Supervision.Application.Common.Jobs;

/// <summary>When a job runs by itself.</summary>
public abstract record JobSchedule
{
    /// <summary>In words for administrators.</summary>
    public abstract string Words { get; }

    /// <summary>The first run after this instant.</summary>
    public abstract DateTimeOffset Next(DateTimeOffset after);

    /// <summary>Every day at this time in Shenzhen; a day that was missed because nothing ran is made up for once.</summary>
    public sealed record Daily(TimeOnly At) : JobSchedule
    {
        public override string Words => $"每天 {At:HH:mm}";

        public override DateTimeOffset Next(DateTimeOffset after)
        {
            var today = new DateTimeOffset(ChinaTime.DateOf(after).ToDateTime(At), ChinaTime.Offset).ToUniversalTime();
            return today > after ? today : today.AddDays(1);
        }
    }

    /// <summary>Again and again, counted from the full hour: seconds below a minute, or whole minutes.</summary>
    public sealed record Every(TimeSpan Interval) : JobSchedule
    {
        public override string Words => Interval.TotalMinutes < 1 ? $"每 {Interval.TotalSeconds:0} 秒" : $"每 {Interval.TotalMinutes:0} 分钟";

        public override DateTimeOffset Next(DateTimeOffset after) => new(((after.UtcTicks / Interval.Ticks) + 1) * Interval.Ticks, TimeSpan.Zero);
    }
}
