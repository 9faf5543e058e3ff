using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>What a month's board is ordered and counted by, read once, so that its outline needs no database.</summary>
/// <param name="Before">The days before the month on which a visit can still be made.</param>
/// <param name="Lists">The month's lists that the caller may see, without their visits.</param>
/// <param name="Lines">The lines of the visits, and the open lines of the month.</param>
internal sealed record BoardFacts(
    YearMonth Month, DateOnly Today, UsableDays Usable, IReadOnlyList<DateOnly> Before, bool Provisional, int MinimumOfficers, Func<DateOnly, bool> IsWorkingDay,
    IReadOnlyList<JointList> Lists, IReadOnlyList<JointVisit> Visits, IReadOnlyList<BoardLineFacts> Lines,
    IReadOnlyDictionary<Guid, BoardInspection> Inspections, IReadOnlyDictionary<Guid, EnterpriseNow> Enterprises,
    IReadOnlyList<Subdistrict> Streets, IReadOnlyDictionary<string, Department> Departments, Checklists Checklists)
{
    public JointList? Newest { get; } = Lists.MaxBy(list => list.Sequence);

    /// <summary>Of the draft; 0 where there is none.</summary>
    public int Version => Newest is { Status: JointListStatus.Draft } draft ? draft.Version : 0;

    /// <summary>Why the line cannot be carried out as things are now; null where it can.</summary>
    public Breach? Standing(BoardLineFacts line) => Checklists.Standing(line.Scope, Enterprises[line.EnterpriseId]);
}

internal sealed record BoardLineFacts(
    Guid Id, string Department, string Body, DateOnly From, DateOnly To, FilingLineStatus Status, Guid EnterpriseId, Guid? InspectionId, LineScope Scope)
{
    public DateWindow Window => new(From, To);

    public OpenLine Open => new(Id, Department, Body, EnterpriseId, Window);
}

/// <summary>What is told of a line that is shown, and decides nothing.</summary>
internal sealed record LineWords(Guid Id, FilingKind Kind, Guid FilingId, string? FilingNumber, int Officers);
