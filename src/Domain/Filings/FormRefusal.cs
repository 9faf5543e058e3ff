using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>A list, or rows of one, that was turned away for its form alone. Counted, so that the lead sees where the form is the trouble and not the matter.</summary>
public sealed class FormRefusal : Entity
{
    /// <summary>Code of the department that sent it.</summary>
    public required string Department { get; init; }

    public required string Body { get; init; }

    /// <summary>The refusal's code, or that of the first thing in a row that could not be read.</summary>
    public required string Code { get; init; }

    /// <summary>How many rows; 0 for a whole file.</summary>
    public required int Rows { get; init; }

    public required DateTimeOffset At { get; init; }
}
