using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

/// <summary>Why two visits of one enterprise cannot be one, in a sentence for the officer.</summary>
public static class WhyApart
{
    /// <param name="visit">The visit that is looked at.</param>
    /// <param name="other">The visit that might join it.</param>
    /// <param name="nameOf">The short name of a department: 市监.</param>
    /// <remarks>Intervals that meet each other two by two have a point in common, so where both visits can still be made, at least one line of the other stands in the way by itself.</remarks>
    /// <returns>Null where they share a day that can still be used, so that they may be merged.</returns>
    public static string? Sentence(JointVisit visit, JointVisit other, UsableDays days, Func<string, string> nameOf)
    {
        if (days.Span(visit.Window.Intersect(other.Window)) is not null) return null;

        var shared = $"{(visit.IsJoint ? "共同窗口" : $"{Names(visit.Lines, nameOf)}窗口")} {Range(visit.Window, days.Month)}";
        var apart = other.Lines.Where(line => days.Span(line.Window.Intersect(visit.Window)) is null).ToList();
        if (apart.Count == 0) apart = [.. other.Lines];

        var meets = apart.Exists(line => !line.Window.Intersect(visit.Window).IsEmpty) ? "重叠的日子没有可用的工作日" : "没有共同工作日";
        return $"{string.Join('、', apart.Select(line => $"{nameOf(line.Department)}窗口 {Range(line.Window, days.Month)}"))}，与{shared} {meets}，只能另行入企";
    }

    private static string Names(IEnumerable<VisitLine> lines, Func<string, string> nameOf) => string.Join('、', lines.Select(line => nameOf(line.Department)).Distinct());

    private static string Range(DateWindow window, YearMonth month) => window.From == window.To ? Day(window.From, month) : $"{Day(window.From, month)}—{Day(window.To, month)}";

    /// <summary>Of the month that is looked at the number is enough.</summary>
    private static string Day(DateOnly day, YearMonth month) => month.Days.Contains(day) ? $"{day.Day}日" : $"{day:M月d日}";
}
