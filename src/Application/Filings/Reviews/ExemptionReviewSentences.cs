using Supervision.Application.Common.Events;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

internal static class ExemptionReviewSentences
{
    public static readonly Sentences Table = new()
    {
        (ExemptionDrawn e) => $"抽查第 {e.Row} 行的例外情形“{Labels.Of(e.Ground)}”",
        (ExemptionReviewed e) => $"例外情形“{Labels.Of(e.Ground)}”抽查结果：{Labels.Of(e.Finding)}。{e.Note}",
    };
}
