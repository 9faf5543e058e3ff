using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.JointLists;

/// <summary>One visit as the month shows it: a pin.</summary>
/// <param name="Sequence">Of which list of the month: 1 the first, 2, 3 … supplements.</param>
/// <param name="Window">The days that all of its lines allow.</param>
/// <param name="Days">The working days among them that can still be used.</param>
/// <param name="Departments">Codes of the departments that take part.</param>
/// <param name="Lines">Ids of the filing lines that it serves.</param>
/// <param name="Companions">Bodies whose annual plan still owes this enterprise a visit (顺带查).</param>
/// <param name="Joint">Two or more bodies take part.</param>
/// <param name="LeadDepartment">Code of the department that leads (带队).</param>
/// <param name="Outdated">Since the derivation a line was withdrawn or no longer stands, or the last common working day has passed, so that the draft must be derived again.</param>
/// <param name="Apart">For each other visit of the enterprise, why the two are not one.</param>
/// <param name="Inspection">What became of it; absent before dispatch.</param>
public sealed record BoardVisit(
    Guid Id, int Sequence, WindowDto Window, IReadOnlyList<DateOnly> Days, IReadOnlyList<string> Departments, IReadOnlyList<Guid> Lines,
    IReadOnlyList<string> Companions, bool Joint, string LeadDepartment, bool Outdated, IReadOnlyList<ApartFrom> Apart, BoardInspection? Inspection);

/// <summary>Why a visit is not one with another visit of the same enterprise.</summary>
/// <param name="Sentence">The reason; absent where the two share a working day, so that they can be merged.</param>
public sealed record ApartFrom(Guid VisitId, string? Sentence, Clause Clause);

/// <summary>The inspection that a visit became.</summary>
/// <param name="Date">Absent until its street has set a day.</param>
public sealed record BoardInspection(Guid Id, string Number, InspectionStatus Status, DateOnly? Date, Session? Session);
