using Supervision.Application.Common;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>A list as it was derived.</summary>
/// <param name="Status">Absent where nothing could be derived and nothing was before.</param>
/// <param name="Sequence">1 the month's list, then supplements of the lines that came after each dispatch.</param>
/// <param name="Version">For If-Match of changes of the draft.</param>
/// <param name="Lines">Lines that the visits serve.</param>
/// <param name="Joint">Visits in which two or more bodies take part.</param>
/// <param name="VisitsSaved">Lines − visits.</param>
/// <param name="Unplaceable">Lines that no working day of the month is left for.</param>
public sealed record JointListDto(
    YearMonth Month, JointListStatus? Status, int Sequence, int Version, IReadOnlyList<JointVisitDto> Visits, int Lines, int Joint, int Single, int VisitsSaved,
    IReadOnlyList<UnplaceableDto> Unplaceable) : IVersioned
{
    public static JointListDto Of(YearMonth month, JointList? list, IReadOnlyList<JointVisitDto> visits, IReadOnlyList<UnplaceableDto> unplaceable)
    {
        var (lines, joint) = (visits.Sum(visit => visit.Lines.Count), visits.Count(visit => visit.Joint));
        return new(month, list?.Status, list?.Sequence ?? 0, list?.Version ?? 0, visits, lines, joint, visits.Count - joint, lines - visits.Count, unplaceable);
    }
}

/// <summary>The enterprise that is visited.</summary>
public sealed record VisitedEnterprise(Guid Id, string Uscc, string Name, string SubdistrictCode);

/// <param name="Departments">Codes of the departments that take part.</param>
/// <param name="Lines">Ids of the filing lines that it serves.</param>
/// <param name="Window">The days that all of its lines allow.</param>
/// <param name="Companions">Bodies whose annual plan still owes this enterprise a visit (顺带查).</param>
/// <param name="LeadDepartment">Code of the department that leads (带队); by default the 应急办 of the enterprise's street.</param>
public sealed record JointVisitDto(
    Guid Id, VisitedEnterprise Enterprise, IReadOnlyList<string> Departments, IReadOnlyList<Guid> Lines, WindowDto Window, IReadOnlyList<string> Companions,
    bool Joint, string LeadDepartment)
{
    public static JointVisitDto Of(JointVisit visit, VisitedEnterprise enterprise) => new(
        visit.Id, enterprise, [.. visit.Lines.Select(line => line.Department).Distinct()], [.. visit.Lines.Select(line => line.LineId)], WindowDto.Of(visit.Window), [],
        visit.IsJoint, visit.LeadDepartment);
}

/// <param name="Reason">Why, and what can be done, in one sentence.</param>
public sealed record UnplaceableDto(Guid LineId, string Department, VisitedEnterprise Enterprise, string Reason, Clause Clause);
