using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>Rules that the database holds too: its constraint, and the refusal that a request gets which reached it past the rule's lock.</summary>
public static class HeldByDatabase
{
    /// <summary>六(三), as a unique index over the lines that count.</summary>
    public const string OnceAYear = "ix_filing_lines_once_a_year";

    /// <summary>Null where the constraint stands for no rule of the Plan.</summary>
    public static Error? ErrorOf(string? constraint) => constraint switch
    {
        OnceAYear => FilingErrors.OnceAYear,
        _ => null,
    };
}
