using Supervision.Domain.Common;
using Supervision.Domain.JointLists;
using static Supervision.Domain.UnitTests.Calendar.PublishedDays;

namespace Supervision.Domain.UnitTests.JointLists;

/// <summary>Lines of December 2026, whose 1st is a Tuesday and which has no holidays.</summary>
internal static class OpenLines
{
    public static readonly YearMonth December = new(2026, 12);
    public static readonly Guid Factory = Guid.Parse("00000000-0000-7000-8000-000000000001");

    private static int _count;

    /// <param name="today">Day of December; 0 for a day before the month.</param>
    public static UsableDays Days(int today = 0) => new(December, today == 0 ? Day("2026-11-23") : new(2026, 12, today), Published);

    public static OpenLine Line(string department, int from, int to, Guid? enterprise = null) =>
        new(Guid.Parse($"00000000-0000-7000-9000-{Interlocked.Increment(ref _count):x12}"), department, department.Split('-')[0], enterprise ?? Factory,
            new(new(2026, 12, from), new DateOnly(2026, 12, 1).AddDays(to - 1)));

    public static JointVisit Visit(params OpenLine[] lines) => new(Guid.Empty, Factory, "440310005", "YJ-KZ",
        lines.Select(line => new VisitLine(line.Id, line.Department, line.Body, line.Window.From, line.Window.To)));
}
