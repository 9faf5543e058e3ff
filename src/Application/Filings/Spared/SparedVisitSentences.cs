using Supervision.Application.Common.Events;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

internal static class SparedVisitSentences
{
    public static readonly Sentences Table = new()
    {
        (VisitSpared e) => $"{e.Body} {e.Month.Year}年{e.Month.Month}月{Labels.Of(e.Choice)}{(e.LastVisitOn is { } day ? $"（最近一次检查在{day:M月d日}）" : "")}：{e.Reason}",
        (SparedVisitRevoked e) => $"{e.Body} 撤销{e.Month.Year}年{e.Month.Month}月减免入企的登记：{e.Reason}",
    };
}
