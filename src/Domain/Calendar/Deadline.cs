using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

/// <summary>A last day, inclusive to its end, with the clause that sets it and how it was counted.</summary>
/// <param name="Provisional">True where the count passed through a year whose holiday schedule is not published.</param>
public sealed record Deadline(DateOnly Date, bool Provisional, Clause Clause, string Explanation);
