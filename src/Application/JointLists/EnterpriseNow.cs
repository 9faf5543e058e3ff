using Supervision.Domain.Catalogues;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.JointLists;

/// <summary>An enterprise of a month's lines as the register has it now.</summary>
internal sealed record EnterpriseNow(
    Guid Id, string Uscc, string Name, string SubdistrictCode, RiskColour RiskColour, Sector Sector, IReadOnlyList<SpecialHazard> SpecialHazards, EnterpriseStatus Status)
{
    public CheckedEnterprise Checked => new(Sector, SpecialHazards);
    public VisitedEnterprise Visited => new(Id, Uscc, Name, SubdistrictCode);

    public static IQueryable<EnterpriseNow> From(IQueryable<Enterprise> enterprises) => enterprises.Select(at =>
        new EnterpriseNow(at.Id, at.Uscc, at.Name, at.SubdistrictCode, at.RiskColour, at.Sector, at.SpecialHazards, at.Status));
}
