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
    internal InspectedEnterprise Named(DepartmentNames names) => this with { SubdistrictName = names.Street(SubdistrictCode) };
}
