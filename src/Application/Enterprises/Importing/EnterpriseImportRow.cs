using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>What came of one row of an imported list, as it is kept.</summary>
public sealed class EnterpriseImportRow
{
    public required Guid ImportId { get; init; }

    /// <summary>工作表中的行号</summary>
    public required int Row { get; init; }

    public string? Uscc { get; init; }
    public string? Name { get; init; }
    public required ImportOutcome Outcome { get; init; }
    public required IReadOnlyList<FieldMessage> Messages { get; init; }
}
