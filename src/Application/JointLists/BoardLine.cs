using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.JointLists;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public sealed record WindowDto(DateOnly From, DateOnly To)
{
    public static WindowDto Of(DateWindow window) => new(window.From, window.To);
}

/// <summary>One filed line as the month shows it: a bar.</summary>
/// <param name="Department">Code of the department that filed.</param>
/// <param name="Body">Code of its district body.</param>
/// <param name="FilingNumber">坪工贸备〔2026〕YJ-12号.</param>
/// <param name="Window">The visit window as it was filed; it may reach beyond the month.</param>
/// <param name="Officers">How many officers are named for it.</param>
/// <param name="VisitId">The visit that serves it; absent where it waits for the next derivation or cannot be placed.</param>
/// <param name="Unplaceable">Why it cannot be placed in this month, in one sentence: no working day is left, the enterprise was struck off, nothing is left to check; absent where it can.</param>
/// <param name="Clause">The clause behind <paramref name="Unplaceable"/>.</param>
public sealed record BoardLine(
    Guid Id, string Department, string Body, FilingKind Kind, Guid FilingId, string? FilingNumber, WindowDto Window, int Officers, FilingLineStatus Status,
    Guid? VisitId, string? Unplaceable, Clause? Clause);
