using Supervision.Application.Common.Events;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues.Laws;

internal static class LawSentences
{
    public static readonly Sentences Table = new()
    {
        (LawReplaced e) => $"登记《{e.Law}》自{e.On:yyyy-MM-dd}起{(e.SupersededBy is { } by ? $"{(e.InPart ? "部分" : "")}由《{by}》替代" : "失效")}",
        (LawReplacementWithdrawn e) => $"撤销《{e.Law}》被替代的登记：{e.Reason}",
    };
}
