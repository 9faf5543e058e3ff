using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

/// <summary>A row of the cap table, and what of the year counts for it.</summary>
/// <param name="Rows">Rows above in the same list that count.</param>
internal sealed record CapCount(FrequencyCap Cap, IReadOnlyList<EarlierLine> Lines, IReadOnlyList<int> Rows)
{
    public int Sum => Lines.Count + Rows.Count;

    /// <summary>Whether one visit more would be too many.</summary>
    public bool IsFull => Sum >= Cap.Visits;
}

internal static class CapCounting
{
    /// <summary>The rows that a line comes under, each with what counts for it. A line that a row leaves out is not held back by it.</summary>
    public static IEnumerable<CapCount> CapCounts(this LineFacts line) => line.Caps
        .Where(cap => cap.Counts(line.AsCounted))
        .Select(cap => new CapCount(
            cap,
            [.. line.EarlierThisYear.Where(earlier => cap.Counts(earlier.AsCounted))],
            [.. line.RowsAbove.Where(above => cap.Counts(above.Visit)).Select(above => above.Row)]));

    public static bool IsOverCaps(this LineFacts line) => line.CapCounts().Any(count => count.IsFull);

    /// <summary>Each row that is full, with its document and what was counted.</summary>
    public static string SayFull(LineFacts line) => string.Join('；', line.CapCounts().Where(count => count.IsFull).Select(count =>
        $"{SayCap(count.Cap)}，{line.Year}年已计 {count.Sum} 次{SayCounted(count)}"));

    public static string SayCap(FrequencyCap cap) =>
        $"频次上限表：{(cap.Item is { } item ? $"“{item.Name}”" : cap.SafetyDomain is { } domain ? Domain.Common.Labels.Of(domain) : "")}{(cap.Class is { } kind ? Domain.Common.Labels.Of(kind) : "")}一年最多 {cap.Visits} 次（{cap.Document}）";

    private static string SayCounted(CapCount count)
    {
        var counted = count.Lines.Select(line => line.Number ?? "").Concat(count.Rows.Select(row => $"本名单第 {row} 行")).ToList();
        return counted.Count == 0 ? "" : $"（{string.Join('、', counted)}）";
    }
}
