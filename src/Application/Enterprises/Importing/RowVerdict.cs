using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>What a row comes to.</summary>
/// <param name="Row">As Excel shows it.</param>
/// <param name="Uscc">As it was read, put right.</param>
/// <param name="Messages">Why it is refused; or, where it is not, what should be looked at.</param>
internal sealed record RowVerdict(int Row, string? Uscc, string? Name, ImportOutcome Outcome, IReadOnlyList<FieldMessage> Messages)
{
    /// <summary>The enterprise that the row registers; null for every other outcome.</summary>
    public Enterprise? Registered { get; init; }

    /// <summary>The enterprise whose file the row changes; null for every other outcome.</summary>
    public Enterprise? Amended { get; init; }

    /// <summary>The street that it has left; null where it has not moved to another.</summary>
    public string? Left { get; init; }

    public EnterpriseImportRow For(Guid import) => new() { ImportId = import, Row = Row, Uscc = Cut(Uscc, 40), Name = Cut(Name, 200), Outcome = Outcome, Messages = Messages };

    private static string? Cut(string? text, int length) => text is null ? null : TextElements.Cut(text, length);
}
