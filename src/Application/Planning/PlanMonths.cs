namespace Supervision.Application.Planning;

internal static class PlanMonths
{
    /// <summary>The first month of a year that is not over: 1 before it begins, 13 when it is over.</summary>
    public static int Earliest(DateOnly today, int year) => today.Year < year ? 1 : today.Year > year ? 13 : today.Month;
}
