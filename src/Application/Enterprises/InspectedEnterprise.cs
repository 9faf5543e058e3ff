using System.Linq.Expressions;
using Supervision.Application.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>被检查的企业</summary>
/// <param name="Uscc">统一社会信用代码</param>
/// <param name="SubdistrictCode">街道代码（九位）</param>
/// <param name="SubdistrictName">街道名称</param>
public sealed record InspectedEnterprise(
    Guid Id, string Uscc, string Name, RiskColour RiskColour, Sector Sector, string SubdistrictCode, string SubdistrictName, string? Community, string Address)
{
    /// <summary>For queries that join an enterprise: <c>from enterprise in db.Enterprises.Where(at => at.Id == …).Select(InspectedEnterprise.Of)</c>; the street is named by <see cref="Named"/>.</summary>
    internal static readonly Expression<Func<Enterprise, InspectedEnterprise>> Of = at =>
        new(at.Id, at.Uscc, at.Name, at.RiskColour, at.Sector, at.SubdistrictCode, "", at.Community, at.Address);

    internal InspectedEnterprise Named(DepartmentNames names) => this with { SubdistrictName = names.Street(SubdistrictCode) };
}
