using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>Whose file one may open: an enterprise its own, a street office its street's, a district body all.</summary>
public static class EnterpriseVisibility
{
    public static IQueryable<Enterprise> VisibleTo(this IQueryable<Enterprise> enterprises, ICurrentUser user) => user switch
    {
        { Role: Role.Enterprise } => enterprises.Where(enterprise => enterprise.Id == user.EnterpriseId),
        { Role: Role.Observer } => enterprises.Where(_ => false),
        { Subdistrict: { } street } => enterprises.Where(enterprise => enterprise.SubdistrictCode == street),
        _ => enterprises,
    };

    /// <summary>A street keeps the files of its own street; the district those of all.</summary>
    public static bool MayWriteIn(this ICurrentUser user, string subdistrict) => user.Subdistrict is null || user.Subdistrict == subdistrict;
}
