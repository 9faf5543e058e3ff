using Supervision.Application.Common;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>What became of a list that was drafted, handed in, approved, returned or withdrawn.</summary>
/// <param name="Number">坪工贸备〔2026〕YJ-12号; left out until registered.</param>
/// <param name="Late">Handed in after the deadline of any of its lines.</param>
public sealed record FilingReceipt(Guid Id, FilingStatus Status, string? Number, bool Late, IReadOnlyList<LineReceipt> Lines, int Version) : IVersioned
{
    internal static FilingReceipt Of(Filing filing, FilingVerdict? verdict = null)
    {
        var judged = verdict?.Lines.ToDictionary(line => line.LineId) ?? [];
        return new(filing.Id, filing.Status, filing.Number, filing.Late,
            [.. filing.Lines.OrderBy(line => line.Row).ThenBy(line => line.Id).Select(line => LineReceipt.Of(line, judged.GetValueOrDefault(line.Id)))], filing.Version);
    }
}

/// <param name="Row">As its sender counts.</param>
/// <param name="Reason">Why it was refused, withdrawn or cancelled.</param>
/// <param name="Breaches">Why it cannot be registered.</param>
/// <param name="Warnings">What it is told of, and stands nevertheless.</param>
public sealed record LineReceipt(Guid Id, int Row, FilingLineStatus Status, bool Late, string? Reason, IReadOnlyList<Breach> Breaches, IReadOnlyList<Breach> Warnings)
{
    internal static LineReceipt Of(FilingLine line, LineVerdict? verdict) =>
        new(line.Id, line.Row, line.Status, line.Late || verdict?.Late == true, line.Reason, verdict?.Breaches ?? [], verdict?.Warnings ?? []);
}
