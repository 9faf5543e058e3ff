using Supervision.Application.Common.Events;
using Supervision.Domain.Common;
using Supervision.Domain.Disclosures;

namespace Supervision.Application.Disclosures;

internal static class DisclosureSentences
{
    public static readonly Sentences Table = new()
    {
        (DisclosureRecorded e) => $"登记 {e.Body} {Labels.Of(e.Matter)}第{e.Edition}次公布（{e.On:yyyy-MM-dd}，{e.Address}）",
        (DisclosureStruck e) => $"撤销 {e.Body} {Labels.Of(e.Matter)}第{e.Edition}次公布的登记：{e.Reason}",
        (DisclosureTextTaken e) => $"取 {e.Body} {Labels.Of(e.Matter)}的现行文本{e.Number}",
    };
}
