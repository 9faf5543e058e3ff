using Supervision.Application.Common;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>月度看板: a month's lines by enterprise, the visits that serve them, and the counts that follow from both.</summary>
/// <param name="Status">State of the month's newest list; absent while nothing was derived.</param>
/// <param name="Sequence">Its sequence: 1 the month's list, then supplements; 0 while nothing was derived.</param>
/// <param name="Version">Version of the draft, for If-Match of its changes; 0 without a draft.</param>
/// <param name="FirstDay">The first day on which a visit can still be made.</param>
/// <param name="Provisional">The year's holiday schedule is not published, so working days may still change.</param>
/// <param name="MinimumOfficers">How many officers each line needs.</param>
/// <param name="Totals">Over all that the caller may see.</param>
/// <param name="Streets">In the order of their codes, those without a visit too.</param>
/// <param name="Departments">Names of all departments that occur.</param>
/// <param name="Enterprises">By street, then by lines from many to few.</param>
public sealed record MonthBoard(
    YearMonth Month, JointListStatus? Status, int Sequence, int Derivations, DateTimeOffset? DerivedAt, DateTimeOffset? DispatchedAt, int Version,
    DateOnly Today, DateOnly FirstDay, bool Provisional, int MinimumOfficers, IReadOnlyList<BoardDay> Days, BoardTotals Totals,
    IReadOnlyList<BoardStreet> Streets, IReadOnlyList<BoardDepartment> Departments, IReadOnlyList<BoardEnterprise> Enterprises) : IVersioned;

/// <summary>A day of the month.</summary>
public sealed record BoardDay(DateOnly Date, bool Working);

/// <summary>The month's counts. Cancelled inspections and their lines are left out.</summary>
/// <param name="Lines">Lines that visits serve.</param>
/// <param name="VisitsSaved">Lines − visits.</param>
/// <param name="Apart">Enterprises that need more than one visit.</param>
/// <param name="Unplaceable">Lines that no working day of the month is left for.</param>
/// <param name="Waiting">Lines that came since the last derivation.</param>
/// <param name="Scheduled">Visits that have a date.</param>
/// <param name="Outdated">Visits of the draft that no longer hold: it must be derived again before dispatch.</param>
/// <param name="Draft">Visits of the draft, which a dispatch would hand out.</param>
public sealed record BoardTotals(
    int Lines, int Enterprises, int Bodies, int Visits, int Joint, int Single, int VisitsSaved, int Apart, int Unplaceable, int Waiting, int Scheduled, int Outdated, int Draft);

/// <param name="Lines">Lines that visits serve there.</param>
/// <param name="Draft">Visits there that a dispatch would hand out.</param>
public sealed record BoardStreet(string Code, string Name, int Enterprises, int Lines, int Visits, int Draft);

public sealed record BoardDepartment(string Code, string Name, string ShortName, string Body);

/// <param name="SubdistrictCode">Nine-digit code of its street.</param>
/// <param name="Lines">In the order of the visits that serve them, then by window; lines of one visit stand together.</param>
/// <param name="Visits">In time order.</param>
public sealed record BoardEnterprise(
    Guid Id, string Uscc, string Name, string SubdistrictCode, RiskColour RiskColour, Sector Sector, IReadOnlyList<SpecialHazard> SpecialHazards,
    IReadOnlyList<BoardLine> Lines, IReadOnlyList<BoardVisit> Visits);
