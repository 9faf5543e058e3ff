using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>工贸行业 of the Plan, part 三; derived from the GB/T 4754-2017 class code, and set by a person where the rules leave it open.</summary>
public enum Sector
{
    [Label("冶金")] Metallurgy,
    [Label("有色")] Nonferrous,
    [Label("建材")] BuildingMaterials,
    [Label("机械")] Machinery,
    [Label("轻工")] LightIndustry,
    [Label("纺织")] Textile,
    [Label("烟草")] Tobacco,
    [Label("商贸")] Commerce,
}
