using Supervision.Application.Common.Events;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

internal static class CapSentences
{
    public static readonly Sentences Table = new()
    {
        (FrequencyCapRecorded e) => $"登记{e.Body ?? "各单位"}检查频次上限：一年最多 {e.Visits} 次，自{e.From:yyyy-MM-dd}起{(e.To is { } last ? $"至{last:yyyy-MM-dd}止" : "")}（{e.Document}）",
        (FrequencyCapEnded e) => $"终止{e.Body ?? "各单位"}检查频次上限，最后一天为{e.Last:yyyy-MM-dd}：{e.Reason}",
    };
}
