using Supervision.Application.Common.Identity;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>Whose hazards one may see: an enterprise its own, a street office its street's, a district body all: bodies share what they find, 六(五).</summary>
public static class HazardVisibility
{
    public static IQueryable<Hazard> VisibleTo(this IQueryable<Hazard> hazards, ICurrentUser user) => user switch
    {
        { Role: Role.Enterprise } => hazards.Where(hazard => hazard.EnterpriseId == user.EnterpriseId),
        { Role: Role.Observer } => hazards.Where(_ => false),
        { Subdistrict: { } street } => hazards.Where(hazard => hazard.Subdistrict == street),
        _ => hazards,
    };

    public static IQueryable<Recheck> VisibleTo(this IQueryable<Recheck> rechecks, ICurrentUser user) => user switch
    {
        { Role: Role.Enterprise } => rechecks.Where(recheck => recheck.EnterpriseId == user.EnterpriseId),
        { Role: Role.Observer } => rechecks.Where(_ => false),
        { Subdistrict: { } street } => rechecks.Where(recheck => recheck.Subdistrict == street),
        _ => rechecks,
    };
}
