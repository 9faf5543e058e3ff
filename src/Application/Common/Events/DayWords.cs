namespace Supervision.Application.Common.Events;

/// <summary>Two days in one sentence.</summary>
internal static class DayWords
{
    /// <summary><c>由 12月11日 延至 12月18日</c>; with their years where those differ.</summary>
    /// <param name="from">None where no day was set before.</param>
    /// <param name="verb">What became of the first: 延至, 改到.</param>
    public static string Moved(DateOnly? from, string verb, DateOnly to)
    {
        var format = from is null || from.Value.Year == to.Year ? "M月d日" : "yyyy年M月d日";
        return from is { } day ? $"由 {day.ToString(format, null)} {verb} {to.ToString(format, null)}" : $"{verb} {to.ToString(format, null)}";
    }
}
