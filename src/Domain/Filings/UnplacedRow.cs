namespace Supervision.Domain.Filings;

/// <summary>
/// A row that cannot be a line of its list yet: the register does not know its enterprise, or its window ends before it begins. It is kept as it was written and judged like any other, so that one slip
/// keeps nobody from saving the rest.
/// </summary>
/// <param name="Uscc">As it was written; empty where only the name is known.</param>
/// <param name="Content">Its enterprise is of no meaning.</param>
/// <param name="Reason">Why it was left out when the list was handed in; null before.</param>
/// <param name="Name">The enterprise as it was written; null in rows that were written by the code alone.</param>
public sealed record UnplacedRow(Guid Id, string Uscc, LineContent Content, string? Reason = null, string? Name = null)
{
    /// <summary>How it stands beside the lines of its list.</summary>
    public FilingLineStatus StatusIn(Filing list) =>
        Reason is not null ? FilingLineStatus.Refused : list.Status == FilingStatus.Withdrawn ? FilingLineStatus.Withdrawn : FilingLineStatus.Draft;
}
