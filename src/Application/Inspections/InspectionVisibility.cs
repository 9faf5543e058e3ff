using System.Linq.Expressions;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>Which visits one may know of: an enterprise its own once it was told of them or somebody is there, a street office its street's, a district body all, 五(三)7.</summary>
public static class InspectionVisibility
{
    public static IQueryable<Inspection> VisibleTo(this IQueryable<Inspection> inspections, ICurrentUser user) => user switch
    {
        { Role: Role.Enterprise } => inspections.Where(inspection =>
            inspection.EnterpriseId == user.EnterpriseId
            && (inspection.Announced || inspection.StartedAt != null)
            && inspection.Participations.Any(part => part.State != ParticipationState.Dropped && (!part.Confidential || part.CheckedInAt != null))),
        { Role: Role.Observer } => inspections.Where(_ => false),
        { Subdistrict: { } street } => inspections.Where(inspection => inspection.Subdistrict == street),
        _ => inspections,
    };

    /// <summary>Which parts of a visible visit: an enterprise none that a complaint or a transferred case led to, before it has checked in, 五(三)4; nor those that were let go.</summary>
    public static IQueryable<Participation> VisibleTo(this IQueryable<Participation> parts, ICurrentUser user) =>
        user.Role == Role.Enterprise ? parts.Where(Open) : parts;

    /// <summary>A part that anybody may know of.</summary>
    internal static readonly Expression<Func<Participation, bool>> Open =
        part => part.State != ParticipationState.Dropped && (!part.Confidential || part.CheckedInAt != null);
}
