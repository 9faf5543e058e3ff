using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>Everything that a month's board is made of, read once, so that making it needs no database.</summary>
/// <param name="Lists">The month's lists that the caller may see, without their visits.</param>
/// <param name="Lines">The lines of the visits, and the open lines of the month.</param>
internal sealed record BoardFacts(
    YearMonth Month, DateOnly Today, UsableDays Usable, bool Provisional, int MinimumOfficers, Func<DateOnly, bool> IsWorkingDay,
    IReadOnlyList<JointList> Lists, IReadOnlyList<JointVisit> Visits, IReadOnlyList<BoardLineFacts> Lines,
    IReadOnlyDictionary<Guid, BoardInspection> Inspections, IReadOnlyDictionary<Guid, EnterpriseNow> Enterprises,
    IReadOnlyList<Subdistrict> Streets, IReadOnlyDictionary<string, Department> Departments, Checklists Checklists)
{
    /// <summary>Why the line cannot be carried out as things are now; null where it can.</summary>
    public Breach? Standing(BoardLineFacts line) => Checklists.Standing(line.Scope, Enterprises[line.EnterpriseId]);
}

internal sealed record BoardLineFacts(
    Guid Id, string Department, string Body, FilingKind Kind, Guid FilingId, string? FilingNumber, DateOnly From, DateOnly To, int Officers, FilingLineStatus Status,
    Guid EnterpriseId, Guid? InspectionId, LineScope Scope)
{
    public OpenLine Open => new(Id, Department, Body, EnterpriseId, new(From, To));
}
