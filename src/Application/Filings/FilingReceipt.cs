using Supervision.Application.Common;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>名单办理的回执</summary>
/// <param name="Number">坪工贸备〔2026〕YJ-12号; left out until registered.</param>
/// <param name="Late">有备案行逾期</param>
public sealed record FilingReceipt(Guid Id, FilingStatus Status, string? Number, bool Late, IReadOnlyList<LineReceipt> Lines, int Version) : IVersioned
{
    internal static FilingReceipt Of(Filing filing, FilingVerdict? verdict = null)
    {
        var judged = verdict?.Lines.ToDictionary(line => line.LineId) ?? [];
        return new(filing.Id, filing.Status, filing.Number, filing.Late,
            [
                .. filing.Lines.Select(line => LineReceipt.Of(line, judged.GetValueOrDefault(line.Id)))
                    .Concat(filing.Unplaced.Select(row => LineReceipt.Of(filing, row, judged.GetValueOrDefault(row.Id)))).OrderBy(line => line.Row).ThenBy(line => line.Id),
            ], filing.Version);
    }
}

/// <param name="Row">行号，按报送人的计数</param>
/// <param name="Reason">未备案、撤回或取消的原因</param>
/// <param name="Breaches">不能备案的原因</param>
/// <param name="Warnings">提醒，不影响备案</param>
/// <param name="Version">这一行自己的版本号，撤回时放入 If-Match</param>
public sealed record LineReceipt(Guid Id, int Row, FilingLineStatus Status, bool Late, string? Reason, IReadOnlyList<Breach> Breaches, IReadOnlyList<Breach> Warnings, int Version)
{
    internal static LineReceipt Of(FilingLine line, LineVerdict? verdict) =>
        new(line.Id, line.Row, line.Status, line.Late || verdict?.Late == true, line.Reason, verdict?.Breaches ?? [], verdict?.Warnings ?? [], line.Version);

    /// <summary>Of a row that is no line yet.</summary>
    internal static LineReceipt Of(Filing filing, UnplacedRow row, LineVerdict? verdict) =>
        new(row.Id, row.Content.Row, row.StatusIn(filing), false, row.Reason, verdict?.Breaches ?? [], verdict?.Warnings ?? [], filing.Version);
}
