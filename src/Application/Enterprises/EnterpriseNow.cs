using Supervision.Domain.Catalogues;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>一家企业</summary>
/// <param name="SubdistrictCode">街道代码（九位）</param>
public sealed record EnterpriseBrief(Guid Id, string Uscc, string Name, RiskColour RiskColour, string SubdistrictCode);

/// <summary>What the rules ask of an enterprise, as the register has it now.</summary>
internal sealed record EnterpriseNow(
    Guid Id, string Uscc, string Name, string SubdistrictCode, RiskColour RiskColour, Sector Sector, IReadOnlyList<SpecialHazard> SpecialHazards, EnterpriseStatus Status, EnterpriseClass? Class,
    OwningLevel? OwningLevel, IReadOnlyList<ProtectedPeriod> Protected, Guid? MergedIntoId = null)
{
    public CheckedEnterprise Checked => new(Sector, SpecialHazards);

    public EnterpriseBrief Brief => new(Id, Uscc, Name, RiskColour, SubdistrictCode);

    public static IQueryable<EnterpriseNow> From(IQueryable<Enterprise> enterprises) => enterprises.Select(at =>
        new EnterpriseNow(at.Id, at.Uscc, at.Name, at.SubdistrictCode, at.RiskColour, at.Sector, at.SpecialHazards, at.Status, at.Class, at.OwningLevel, at.Protected, at.MergedIntoId));
}
