using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>What a row comes to.</summary>
/// <param name="Row">As Excel shows it.</param>
/// <param name="Uscc">As it was read, put right.</param>
/// <param name="Messages">Why it is refused; or, where it is not, what should be looked at.</param>
internal sealed record RowVerdict(int Row, string? Uscc, string? Name, ImportOutcome Outcome, IReadOnlyList<FieldMessage> Messages)
{
    /// <summary>The enterprise with the row's changes in it, to be written; null where there is nothing to write.</summary>
    public Enterprise? Enterprise { get; init; }
}
