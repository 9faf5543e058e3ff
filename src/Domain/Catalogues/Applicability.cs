using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Domain.Catalogues;

/// <summary>What is known of an enterprise that decides which items matter there.</summary>
public sealed record CheckedEnterprise(Sector Sector, IReadOnlyList<SpecialHazard> SpecialHazards);

/// <summary>
/// Whether an item belongs on a checklist. It does where nothing that is known speaks against it; what does not apply on the spot the officer marks so.
/// </summary>
public static class Applicability
{
    /// <summary>Checked at rechecks only.</summary>
    private const string AtRechecks = "复查";

    private static readonly Dictionary<string, SpecialHazard> Hazards = new()
    {
        ["粉尘涉爆"] = SpecialHazard.CombustibleDust,
        ["有限空间"] = SpecialHazard.ConfinedSpace,
        ["危化使用"] = SpecialHazard.HazardousChemicals,
        ["金属冶炼"] = SpecialHazard.MetalSmelting,
        ["铸造"] = SpecialHazard.DeepWellCasting,
        ["涉氨制冷"] = SpecialHazard.AmmoniaRefrigeration,
        ["涂装"] = SpecialHazard.SprayPainting,
        ["锂电"] = SpecialHazard.LithiumBattery,
    };

    private static readonly Dictionary<string, Sector> Sectors = new()
    {
        ["有色"] = Sector.Nonferrous,
        ["建材"] = Sector.BuildingMaterials,
        ["机械"] = Sector.Machinery,
        ["轻工"] = Sector.LightIndustry,
        ["纺织"] = Sector.Textile,
    };

    /// <param name="department">The body, or its street office: an item of the other level's force is not its own.</param>
    public static bool AppliesTo(this SupervisionItem item, string department, CheckedEnterprise enterprise) =>
        item.Force != (Bodies.Of(department) == department ? InspectionForce.Street : InspectionForce.District)
        && !item.Tags.Contains(AtRechecks)
        && MattersAt(item, enterprise);

    /// <summary>Tags that name a hazard or a sector ask for one of them; other tags name what the register does not know.</summary>
    private static bool MattersAt(SupervisionItem item, CheckedEnterprise enterprise)
    {
        var deciding = item.Tags.Where(tag => Hazards.ContainsKey(tag) || Sectors.ContainsKey(tag)).ToList();
        return deciding.Count == 0 || deciding.Exists(tag => Hazards.TryGetValue(tag, out var hazard)
            ? enterprise.SpecialHazards.Contains(hazard)
            : Sectors[tag] == enterprise.Sector);
    }
}
